import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Credentials } from '../../../../../src/main/sources/nightscout/schema.ts';
import { nightscout } from '../../../../../src/main/sources/nightscout/source.ts';
import type { PushListener } from '../../../../../src/main/sources/source.ts';
import type { FlatarrowError } from '../../../../../src/shared/errors.ts';
import { makeSelfSigned } from '../../../../clouds/nightscout/self-signed.ts';
import { API_SECRET, MINUTE_MS, NOW, READER, type Scene, setScene } from './scene.ts';

type Heard = Parameters<PushListener['onReadings']>[0];

interface Line {
  /** What was heard, in order: `open`, the values of each message, and the kind of the end. */
  said: string[];
  heard: Heard[];
  stop: () => void;
  until: (words: string) => Promise<void>;
}

function listen(scene: Scene, credentials: Credentials = scene.credentials(), signal?: AbortSignal): Line {
  const said: string[] = [];
  const heard: Heard[] = [];
  const session = { api: 'first', secure: false } as const;
  const listener: PushListener = {
    onOpen: () => said.push('open'),
    onReadings: (fetched) => {
      heard.push(fetched);
      said.push(fetched.readings.map(({ mgdl }) => mgdl).join(','));
    },
    onClosed: (error: FlatarrowError) => said.push(error.kind),
  };
  const context = { ...scene.context, ...(signal ? { signal } : {}) };
  const request = { credentials, session, since: NOW - 60 * MINUTE_MS };
  const stop = nightscout.subscribe?.(request, context, listener) ?? (() => undefined);
  onTestFinished(stop);
  const until = async (words: string): Promise<void> =>
    vi.waitFor(() => expect(said).toContain(words), { timeout: 5_000, interval: 5 });
  return { said, heard, stop, until };
}

const at = (minutes: number, sgv: number): { readAt: number; sgv: number } => ({
  readAt: NOW + minutes * MINUTE_MS,
  sgv,
});

describe('listening to a Nightscout site', () => {
  it('hears what is there, then each reading as it arrives', async () => {
    const scene = await setScene();
    scene.cloud.publish([at(-120, 80), at(-10, 100), at(-5, 104)]);
    const line = listen(scene);
    await line.until('100,104');
    scene.cloud.publish([at(0, 108)]);
    await line.until('108');
    expect(line.said).toEqual(['open', '100,104', '108']);
    expect(line.heard[1]).toEqual({ readings: [{ readAt: NOW, mgdl: 108, trend: 'flat' }], dropped: 0 });
  });

  it.each([API_SECRET, READER])('is let into a private site with %s', async (secret) => {
    const scene = await setScene({ access: { defaultRole: 'denied' } });
    await listen(scene, scene.credentials({ secret })).until('open');
    expect(scene.cloud.counts().authorizations).toBe(1);
  });

  it.each([
    ['without a secret', undefined],
    ['with a wrong secret', 'wrong'],
  ])(
    'is not let into a private site %s, asks once, and leaves the verdict to the next sign-in',
    async (_, secret) => {
      const scene = await setScene({ access: { defaultRole: 'denied' } });
      const line = listen(scene, scene.credentials(secret === undefined ? {} : { secret }));
      await line.until('sessionExpired');
      expect(line.said).toEqual(['sessionExpired']);
      expect(scene.cloud.counts().authorizations).toBe(1);
    },
  );

  it('judges the future by the site’s clock', async () => {
    const scene = await setScene();
    scene.cloud.publish([at(0, 100)]);
    const clock = { now: () => scene.time.now - 45 * MINUTE_MS };
    const line = listen({ ...scene, context: { ...scene.context, clock } });
    await line.until('100');
    expect(line.heard[0]?.serverNow).toBe(NOW);
    scene.time.now += 5 * MINUTE_MS;
    scene.cloud.publish([at(5, 105)]);
    await line.until('105');
  });

  it('finds the socket of a site in a sub-folder', async () => {
    const line = listen(await setScene({ basePath: '/ns/' }));
    await line.until('open');
    expect(line.said).toEqual(['open']);
  });

  it('tells when the site hangs up, restarts or was never there', async () => {
    const scene = await setScene();
    const line = listen(scene);
    await line.until('open');
    scene.cloud.push.hangUp();
    await line.until('server');
    expect(line.said).toEqual(['open', 'server']);

    const second = listen(scene);
    await second.until('open');
    await scene.cloud.http.refuse();
    await second.until('server');
    await listen(scene).until('server');
  });

  it('listens to a site with a certificate of its own only when it is confirmed', async () => {
    const tls = makeSelfSigned();
    const scene = await setScene({ tls });
    await listen(scene, scene.credentials({ certificatePin: tls.fingerprint })).until('open');
    await listen(scene).until('server');
    await listen(scene, scene.credentials({ certificatePin: makeSelfSigned().fingerprint })).until('server');
    expect(scene.cloud.counts().authorizations).toBe(1);
  });

  it('never follows a redirect, least of all with credentials', async () => {
    const scene = await setScene();
    const elsewhere = await setScene();
    const redirecting = createServer((socket) => {
      socket.end(
        `HTTP/1.1 307 Temporary Redirect\r\nLocation: ${elsewhere.cloud.address}socket.io/\r\nContent-Length: 0\r\n\r\n`,
      );
    });
    redirecting.listen(0, '127.0.0.1');
    await once(redirecting, 'listening');
    onTestFinished(() => void redirecting.close());
    const address = redirecting.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const credentials = { address: `http://127.0.0.1:${address.port}`, secret: API_SECRET };
    await listen(scene, credentials).until('server');
    expect(elsewhere.cloud.counts()).toMatchObject({ connections: 0, authorizations: 0 });
  });

  it.each(['at once', 'while connected'])('ends without another word when told to, %s', async (moment) => {
    const scene = await setScene();
    const line = listen(scene);
    if (moment === 'while connected') await line.until('open');
    line.stop();
    const before = [...line.said];
    scene.cloud.publish([at(0, 108)]);
    await vi.waitFor(() => expect(scene.cloud.counts().connections).toBe(0));
    expect(line.said).toEqual(before);
  });

  it('ends when the account’s work is given up', async () => {
    const scene = await setScene();
    const work = new AbortController();
    const line = listen(scene, scene.credentials(), work.signal);
    await line.until('open');
    work.abort();
    await vi.waitFor(() => expect(scene.cloud.counts().connections).toBe(0));
    expect(line.said).toEqual(['open']);
  });
});
