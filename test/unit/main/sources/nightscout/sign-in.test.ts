import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nightscout } from '../../../../../src/main/sources/nightscout/source.ts';
import { makeSelfSigned } from '../../../../clouds/nightscout/self-signed.ts';
import { shapesSchema } from '../../../../clouds/nightscout/wire.ts';
import { API_SECRET, failureOf, READER, setScene, STRANGER } from './scene.ts';
import { inEnglish } from '../../../../support/english.ts';

const FIRST = { api: 'first', secure: false };

describe('signing in to a Nightscout site', () => {
  it('needs nothing where everybody may read, and sends nothing', async () => {
    const { cloud, open } = await setScene();
    expect(await open()).toEqual(FIRST);
    expect(cloud.http.requests.map(({ headers }) => headers['api-secret'])).toEqual([undefined]);
  });

  it.each([API_SECRET, READER])(
    'opens a private site with %s, of which only the hash leaves',
    async (secret) => {
      const { cloud, open, credentials } = await setScene({ access: { defaultRole: 'denied' } });
      expect(await open(credentials({ secret }))).toEqual(FIRST);
      expect(JSON.stringify(cloud.http.requests)).not.toContain(secret);
    },
  );

  it.each([
    ['denied', undefined, /private/],
    ['statusOnly', undefined, /private/],
    ['denied', 'a wrong secret', /API secret/],
    ['readable', 'a wrong secret', /API secret/],
    ['denied', 'nobody-0123456789abcdef', /access token/],
    ['denied', STRANGER, /role/],
  ] as const)('is refused by a site that is %s with %s, and says why', async (defaultRole, secret, hint) => {
    const { cloud, open, credentials } = await setScene({ access: { defaultRole } });
    const error = await failureOf(open(credentials(secret === undefined ? {} : { secret })));
    expect(error.kind).toBe('badCredentials');
    expect(inEnglish(error.facts.hint)).toMatch(hint);
    expect(cloud.http.requests).toHaveLength(1);
  });

  it.each([
    ['older', { defaultRole: 'readable' }, undefined],
    ['older', { defaultRole: 'denied' }, READER],
    ['empty', { defaultRole: 'readable' }, undefined],
  ] as const)('tries a reading where verifyauth is %s', async (verdict, access, secret) => {
    const { cloud, open, credentials } = await setScene({ access });
    cloud.shapes = shapesSchema.parse({ verdict });
    expect(await open(credentials(secret === undefined ? {} : { secret }))).toEqual(FIRST);
  });

  it.each([
    ['older', undefined],
    ['older', 'a wrong secret'],
    ['empty', 'a wrong secret'],
  ] as const)('is refused by that reading where verifyauth is %s', async (verdict, secret) => {
    const { cloud, open, credentials } = await setScene({ access: { defaultRole: 'denied' } });
    cloud.shapes = shapesSchema.parse({ verdict });
    const error = await failureOf(open(credentials(secret === undefined ? {} : { secret })));
    expect(error.kind).toBe('badCredentials');
  });

  it.each(['xdrip', 'juggluco', 'emptyObject'] as const)(
    'knows %s, which has no verifyauth',
    async (style) => {
      const { cloud, open } = await setScene();
      cloud.shapes = shapesSchema.parse({ style });
      expect(await open()).toEqual(FIRST);
    },
  );

  it('understands how xDrip+ refuses a wrong secret', async () => {
    const { cloud, open, credentials } = await setScene({ access: { defaultRole: 'denied' } });
    cloud.shapes = shapesSchema.parse({ style: 'xdrip' });
    expect((await failureOf(open(credentials({ secret: 'wrong' })))).kind).toBe('badCredentials');
  });

  it('stops where there is no Nightscout', async () => {
    const { cloud, open, credentials } = await setScene();
    cloud.shapes = shapesSchema.parse({ first: false });
    for (const secret of ['', API_SECRET]) {
      const error = await failureOf(open(credentials({ secret })));
      expect(error.kind).toBe('wrongAccountKind');
      expect(inEnglish(error.facts.hint)).toMatch(/address/);
    }
    cloud.http.fail({
      kind: 'answer',
      status: 404,
      body: '<html>No such app</html>',
      contentType: 'text/html',
    });
    expect((await failureOf(open(credentials({ secret: READER })))).kind).toBe('wrongAccountKind');
  });

  it('says that a web page is no Nightscout, or one that sleeps', async () => {
    const { cloud, open } = await setScene();
    cloud.http.fail({
      kind: 'answer',
      status: 200,
      body: '<html>Application error</html>',
      contentType: 'text/html',
    });
    const error = await failureOf(open());
    expect(error.kind).toBe('server');
    expect(inEnglish(error.facts.hint)).toMatch(/web page/);
  });

  it('finds a site in a sub-folder', async () => {
    const { open, credentials } = await setScene({ basePath: '/ns/' });
    expect(credentials().address).toMatch(/\/ns$/);
    expect(await open()).toEqual(FIRST);
  });
});

describe('a site that has only API v3', () => {
  it('takes an access token as it is, in a header', async () => {
    const { cloud, open, read, credentials } = await setScene();
    cloud.shapes = shapesSchema.parse({ first: false });
    const reader = credentials({ secret: READER });
    const session = await open(reader);
    expect(session).toEqual({ api: 'third', secure: false });
    cloud.publish([{ readAt: cloud.http.now() - 1000, sgv: 101 }]);
    expect((await read({ credentials: reader, session })).readings).toHaveLength(1);
    expect(cloud.http.requests.map(({ path, query }) => `${path}?${query}`).join(' ')).not.toContain(READER);
  });

  it('exchanges it for a JWT where it must, and asks for a new sign-in once that has run out', async () => {
    const { cloud, open, read, time, credentials } = await setScene();
    cloud.shapes = shapesSchema.parse({ first: false, thirdTakes: 'jwt' });
    const reader = credentials({ secret: READER });
    const session = await open(reader);
    expect(session.jwt?.expiresAt).toBe(time.now + 8 * 3_600_000);
    expect((await read({ credentials: reader, session })).readings).toEqual([]);
    time.now += 8 * 3_600_000;
    cloud.http.forget();
    expect((await failureOf(read({ credentials: reader, session }))).kind).toBe('sessionExpired');
    expect(cloud.http.requests).toEqual([]);
  });

  it.each([
    ['token', 'nobody-0123456789abcdef'],
    ['token', STRANGER],
    ['jwt', STRANGER],
  ] as const)('that takes a %s refuses %s', async (thirdTakes, secret) => {
    const { cloud, open, credentials } = await setScene();
    cloud.shapes = shapesSchema.parse({ first: false, thirdTakes });
    expect((await failureOf(open(credentials({ secret })))).kind).toBe('badCredentials');
  });

  it('says that it wants HTTPS', async () => {
    const { cloud, open, credentials } = await setScene();
    cloud.shapes = shapesSchema.parse({ first: false });
    const body = '{"status":403,"message":"Not using SSL/TLS"}';
    cloud.http.fail({ kind: 'answer', status: 403, body, path: 'v3' });
    const error = await failureOf(open(credentials({ secret: READER })));
    expect(error.kind).toBe('server');
    expect(inEnglish(error.facts.hint)).toMatch(/HTTPS/);
  });
});

/** One port that speaks both: TLS goes on to the site, plain HTTP is sent to HTTPS, as Nightscout itself does it. */
async function startFront(site: URL, location: (host: string, path: string) => string): Promise<string> {
  const redirecting = createHttpServer((request, response) => {
    response.writeHead(307, { Location: location(request.headers.host ?? '', request.url ?? '') });
    response.end();
  });
  const front: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      if (first[0] !== 0x16) {
        redirecting.emit('connection', socket);
        socket.resume();
        return;
      }
      const onward = connect(Number(site.port), '127.0.0.1');
      onward.on('error', () => undefined);
      socket.pipe(onward).pipe(socket);
    });
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  onTestFinished(() => void front.close());
  const address = front.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

describe('a site with a certificate of its own', () => {
  it('is refused until its fingerprint is confirmed, which is told', async () => {
    const tls = makeSelfSigned();
    const { cloud, open, credentials } = await setScene({ tls });
    const error = await failureOf(open());
    expect(error.kind).toBe('server');
    expect(error.facts.certificate).toBe(tls.fingerprint);
    expect(inEnglish(error.facts.hint)).toContain(tls.fingerprint);
    expect(cloud.http.requests).toEqual([]);
    expect(await open(credentials({ certificatePin: tls.fingerprint }))).toEqual(FIRST);
  });

  it('is refused when it shows another than the one confirmed', async () => {
    const { cloud, open, credentials } = await setScene({ tls: makeSelfSigned() });
    const error = await failureOf(open(credentials({ certificatePin: makeSelfSigned().fingerprint })));
    expect(inEnglish(error.facts.hint)).toMatch(/another certificate/);
    expect(cloud.http.requests).toEqual([]);
  });

  it('is asked over HTTPS by itself once it has sent a visitor there', async () => {
    const tls = makeSelfSigned();
    const { cloud, context } = await setScene({ tls });
    const address = await startFront(cloud.http.url, (host, path) => `https://${host}${path}`);
    // A pin makes an address HTTPS from the start, so the certificate is confirmed behind the form's back.
    const credentials = { address, certificatePin: tls.fingerprint };
    const session = await nightscout.openSession(credentials, context);
    expect(session).toEqual({ api: 'first', secure: true });
    const { readings } = await nightscout.fetchReadings({ credentials, session, since: 0 }, context);
    expect(readings).toEqual([]);
  });

  it.each([
    ['another host', () => 'https://elsewhere.example/'],
    ['another port', () => 'https://127.0.0.1:1/'],
    ['plain HTTP again', (host: string, path: string) => `http://${host}${path}`],
    ['nowhere', () => 'http://'],
  ])('is not followed to %s', async (_, location) => {
    const { cloud, context } = await setScene({ tls: makeSelfSigned() });
    const address = await startFront(cloud.http.url, location);
    const error = await failureOf(nightscout.openSession({ address, secret: API_SECRET }, context));
    expect(error.kind).toBe('server');
    expect(inEnglish(error.facts.hint)).toMatch(/another address/);
    expect(cloud.http.requests).toEqual([]);
  });
});
