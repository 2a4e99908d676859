import { expect } from 'vitest';
import { dexcomWeb } from '../../src/main/sources/dexcom-web/source.ts';
import { startDexcomWebCloud } from '../clouds/dexcom-web/cloud.ts';
import type { SourceContract } from './contract.ts';
import { visitorOf } from './dexcom-web-visitor.ts';
import { newTime, openScene } from './own-scene.ts';

const credentials = { region: 'us', clientId: 'own-app', clientSecret: 'own-secret' } as const;
const NO_REDIRECT = 'not applicable: only the browser is redirected, to this computer';

/** Dexcom's official interface has two tokens: one for two hours, and one that is good once for the next. */
export const dexcomWebOwn: SourceContract<unknown, unknown>['own'] = {
  async shortTokenOver() {
    const time = newTime();
    const cloud = await startDexcomWebCloud({ now: () => time.now });
    const { context } = openScene(cloud, time);
    cloud.addApp(credentials);
    cloud.addPerson();
    const kept: unknown[] = [];
    const session = await dexcomWeb.openSession(credentials, {
      ...context,
      signInInBrowser: visitorOf(() => cloud),
    });
    cloud.expireAccess();
    cloud.http.forget();
    const { session: renewed } = await dexcomWeb.fetchReadings(
      { credentials, session, since: time.now },
      { ...context, keepSession: async (next) => void kept.push(next) },
    );
    expect(kept).toEqual([renewed]);
    expect(cloud.http.countOf('oauth2/token')).toBe(1);
    return 'renewed once without a sign-in, and saved before use';
  },

  versionFloor: 'not applicable: Dexcom asks for no version',
  versionFloorAgain: 'not applicable: Dexcom asks for no version',
  ownRedirect: NO_REDIRECT,
  ownRedirectLoop: NO_REDIRECT,
  ownRedirectAway: NO_REDIRECT,
};
