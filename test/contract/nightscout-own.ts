import { expect } from 'vitest';
import { nightscout } from '../../src/main/sources/nightscout/source.ts';
import {
  type NightscoutCloud,
  type NightscoutOptions,
  startNightscoutCloud,
} from '../clouds/nightscout/cloud.ts';
import { makeSelfSigned } from '../clouds/nightscout/self-signed.ts';
import { shapesSchema } from '../clouds/nightscout/wire.ts';
import type { SourceContract } from './contract.ts';
import { newTime, openScene, type OwnScene } from './own-scene.ts';
import { failureOf } from './scene.ts';
import { startFront } from './secure-front.ts';

const HOUR_MS = 3_600_000;
const TOKEN = 'reader-0123456789abcdef';

async function setNightscoutScene(
  options: NightscoutOptions = {},
): Promise<OwnScene & { cloud: NightscoutCloud }> {
  const time = newTime();
  const cloud = await startNightscoutCloud({ now: () => time.now, ...options });
  return { cloud, ...openScene(cloud, time) };
}

/** Signs in at a site behind a front that sends plain HTTP on to somewhere. */
async function signInAt(location: (host: string, path: string) => string) {
  const tls = makeSelfSigned();
  const { cloud, context } = await setNightscoutScene({ tls });
  const address = await startFront(cloud.http.url, location);
  // A pin makes an address HTTPS from the start, so the certificate is confirmed behind the form's back.
  const credentials = { address, certificatePin: tls.fingerprint };
  const { cloudUrl: _here, ...elsewhere } = context;
  return { cloud, outcome: nightscout.openSession(credentials, elsewhere) };
}

/** The one redirect that Nightscout sites are known for is the one from HTTP to HTTPS. */
export const nightscoutOwn: SourceContract<unknown, unknown>['own'] = {
  async shortTokenOver() {
    const { cloud, context, time } = await setNightscoutScene({ access: { readers: [TOKEN] } });
    cloud.shapes = shapesSchema.parse({ first: false, thirdTakes: 'jwt' });
    const credentials = { address: cloud.address, secret: TOKEN };
    const session = await nightscout.openSession(credentials, context);
    time.now += 9 * HOUR_MS;
    cloud.http.forget();
    const error = await failureOf(
      nightscout.fetchReadings({ credentials, session, since: time.now }, context),
    );
    expect(error.kind).toBe('sessionExpired');
    // A token that has run out is never sent: servers fine that.
    expect(cloud.http.requests).toEqual([]);
    return error;
  },

  versionFloor: 'not applicable: sites ask for no version',
  versionFloorAgain: 'not applicable: sites ask for no version',

  async ownRedirect() {
    const { outcome } = await signInAt((host, path) => `https://${host}${path}`);
    expect(await outcome).toEqual({ api: 'first', secure: true });
    return 'followed from HTTP to HTTPS of the same host, which is remembered';
  },

  async ownRedirectLoop() {
    const { cloud, outcome } = await signInAt((host, path) => `http://${host}${path}`);
    const error = await failureOf(outcome);
    expect(error.kind).toBe('server');
    expect(cloud.http.requests).toEqual([]);
    return error;
  },

  async ownRedirectAway() {
    const { cloud, outcome } = await signInAt(() => 'https://127.0.0.1:1/');
    const error = await failureOf(outcome);
    expect(error.kind).toBe('server');
    expect(cloud.http.requests).toEqual([]);
    return error;
  },
};
