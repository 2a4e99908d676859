import { createServer, request as httpRequest } from 'node:http';
import { once } from 'node:events';
import { text as readText } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createBrowserSignIn } from '../../../../src/main/platform/browser-sign-in.ts';
import { REDIRECT_ADDRESS, REDIRECT_PORT } from '../../../../src/main/sources/dexcom-web/redirect.ts';
import type { BrowserSignedIn } from '../../../../src/main/sources/source.ts';
import { FlatarrowError } from '../../../../src/shared/errors.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { english, inEnglish } from '../../../support/english.ts';

const FIVE_MINUTES_MS = 5 * 60_000;

interface Visit {
  /** What the program waits for. */
  outcome: Promise<BrowserSignedIn>;
  redirectUri: string;
  state: string;
  clock: ManualClock;
}

/** Begins a sign-in on any free port and waits until its page is open. */
async function begin(options: { port?: number } = {}): Promise<Visit> {
  const clock = new ManualClock(0);
  const opened = Promise.withResolvers<URL>();
  const signIn = createBrowserSignIn({
    openExternal: async (page) => opened.resolve(page),
    clock,
    language: () => english,
    timeoutMs: FIVE_MINUTES_MS,
  });
  const outcome = signIn({
    port: options.port ?? 0,
    pageFor: (redirectUri, state) =>
      new URL(`https://vendor.example/login?${new URLSearchParams({ redirectUri, state }).toString()}`),
  });
  outcome.catch(() => undefined);
  const { searchParams } = await Promise.race([opened.promise, outcome.then(() => new URL('a:'))]);
  onTestFinished(async () => {
    await clock.advance(FIVE_MINUTES_MS);
    await outcome.catch(() => undefined);
  });
  return {
    outcome,
    clock,
    redirectUri: searchParams.get('redirectUri') ?? '',
    state: searchParams.get('state') ?? '',
  };
}

interface Knock {
  query?: Record<string, string>;
  path?: string;
  method?: string;
  host?: string;
  address?: string;
}

/** Goes to the redirect address as a browser does. */
async function knock({ redirectUri }: Visit, options: Knock = {}) {
  const { query = {}, path, method = 'GET', host, address = '127.0.0.1' } = options;
  const url = new URL(redirectUri);
  const request = httpRequest({
    host: address,
    port: url.port,
    method,
    path: `${path ?? url.pathname}?${new URLSearchParams(query).toString()}`,
    headers: { host: host ?? url.host },
  });
  const answered = once(request, 'response');
  request.end();
  const [response] = await answered;
  return { status: Number(response.statusCode), headers: response.headers, body: await readText(response) };
}

async function errorOf(outcome: Promise<unknown>): Promise<FlatarrowError> {
  const error: unknown = await outcome.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FlatarrowError)) throw new Error('It did not fail as it should.');
  return error;
}

describe('a sign-in in the browser', () => {
  it('takes the code that comes back with its state, and says that it is done', async () => {
    const visit = await begin();
    const { status, body } = await knock(visit, { query: { code: 'the-code', state: visit.state } });
    expect(status).toBe(200);
    expect(body).toContain('You can close this tab');
    expect(await visit.outcome).toEqual({ code: 'the-code', redirectUri: visit.redirectUri });
  });

  it('is answered at the address that people register with Dexcom', async () => {
    const clock = new ManualClock(0);
    let asked = '';
    const signIn = createBrowserSignIn({
      openExternal: () => Promise.reject(new Error()),
      clock,
      language: () => english,
    });
    const pageFor = (redirectUri: string): URL => {
      asked = redirectUri;
      return new URL('https://vendor.example/');
    };
    await errorOf(signIn({ port: REDIRECT_PORT, pageFor }));
    expect(asked).toBe(REDIRECT_ADDRESS);
  });

  it('is answered over IPv6 too, where “localhost” may lead', async () => {
    const visit = await begin();
    await knock(visit, { query: { code: 'six', state: visit.state }, address: '::1' });
    expect((await visit.outcome).code).toBe('six');
  });

  it('has a state of its own each time, too long to guess', async () => {
    const [one, other] = [await begin(), await begin()];
    expect(one.state).toMatch(/^[\w-]{43}$/);
    expect(other.state).not.toBe(one.state);
  });

  it('goes on waiting after anything that is not its answer', async () => {
    const visit = await begin();
    const { state } = visit;
    const query = { code: 'forged', state };
    const strangers: Knock[] = [
      { query: { code: 'forged', state: `${state.slice(0, -1)}!` } },
      { query: { code: 'forged', state: '' } },
      { query: { code: 'forged' } },
      { query: { state } },
      { query: { code: '', state } },
      { query: { code: 'x'.repeat(5000), state } },
      { query: { error: 'access_denied', state: 'forged' } },
      { query, path: '/' },
      { query, path: '/favicon.ico' },
      { query, method: 'POST' },
      { query, method: 'HEAD' },
      { query, host: 'attacker.example' },
    ];
    for (const stranger of strangers) expect((await knock(visit, stranger)).status).toBe(400);
    await knock(visit, { query: { code: 'mine', state } });
    expect((await visit.outcome).code).toBe('mine');
  });

  it('shows a still page that repeats nothing, runs nothing and is kept nowhere', async () => {
    const visit = await begin();
    const query = { code: '<script>alert(1)</script>', state: visit.state };
    const { headers, body } = await knock(visit, { query });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+';/);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(body).not.toContain('script');
    expect(body).not.toContain(visit.state);
  });

  it('takes one answer and then stops listening', async () => {
    const visit = await begin();
    const query = { code: 'first', state: visit.state };
    await knock(visit, { query });
    await visit.outcome;
    await expect(knock(visit, { query })).rejects.toThrow('ECONNREFUSED');
    await expect(knock(visit, { query, address: '::1' })).rejects.toThrow('ECONNREFUSED');
    expect(visit.clock.pending).toBe(0);
  });

  it('says that the person declined', async () => {
    const visit = await begin();
    const { body } = await knock(visit, { query: { error: 'access_denied', state: visit.state } });
    expect(body).toContain('You are not signed in');
    const error = await errorOf(visit.outcome);
    expect([error.kind, inEnglish(error.facts.hint)]).toEqual([
      'badCredentials',
      expect.stringContaining('declined'),
    ]);
  });

  it.each([
    ['server_error', 'server'],
    ['temporarily_unavailable', 'server'],
    ['unauthorized_client', 'badCredentials'],
    ['<b>', 'badCredentials'],
  ])('takes the error “%s” for “%s”', async (error, kind) => {
    const visit = await begin();
    await knock(visit, { query: { error, state: visit.state } });
    expect((await errorOf(visit.outcome)).kind).toBe(kind);
  });

  it('gives up when nobody comes back in five minutes, and stops listening', async () => {
    const visit = await begin();
    await visit.clock.advance(FIVE_MINUTES_MS - 1);
    expect((await knock(visit)).status).toBe(400);
    await visit.clock.advance(1);
    expect((await errorOf(visit.outcome)).kind).toBe('timeout');
    await expect(knock(visit)).rejects.toThrow('ECONNREFUSED');
  });

  it.each(['127.0.0.1', '::1'])(
    'says which port is taken when another program has it on %s',
    async (host) => {
      const other = createServer();
      other.listen(0, host);
      await once(other, 'listening');
      onTestFinished(() => void other.close());
      const address = other.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const error = await errorOf(begin({ port }));
      expect(error.kind).toBe('config');
      expect(inEnglish(error.facts.hint)).toContain(`port ${port}`);
      const mine = createServer().listen(port, host === '::1' ? '127.0.0.1' : '::1');
      await once(mine, 'listening');
      mine.close();
    },
  );

  it('says that there is no browser, and stops listening', async () => {
    const clock = new ManualClock(0);
    let redirectUri = '';
    const signIn = createBrowserSignIn({
      openExternal: () => Promise.reject(new Error('no handler for https')),
      clock,
      language: () => english,
    });
    const pageFor = (address: string): URL => {
      redirectUri = address;
      return new URL('https://vendor.example/');
    };
    const error = await errorOf(signIn({ port: 0, pageFor }));
    expect([error.kind, inEnglish(error.facts.hint)]).toEqual(['config', expect.stringContaining('browser')]);
    expect(clock.pending).toBe(0);
    const gone = { redirectUri, state: '', clock, outcome: Promise.reject(error) };
    gone.outcome.catch(() => undefined);
    await expect(knock(gone)).rejects.toThrow('ECONNREFUSED');
  });
});
