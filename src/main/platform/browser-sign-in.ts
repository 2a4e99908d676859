import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { FlatarrowError } from '../../shared/errors.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { message } from '../../shared/i18n/message.ts';
import type { Clock } from '../ports/clock.ts';
import type { BrowserSignedIn, BrowserSignIn } from '../sources/source.ts';
import { browserSignInPage, type SignInOutcome } from './browser-sign-in-page.ts';

export interface BrowserSignInParts {
  /** Opens a page in the person's own browser. */
  openExternal: (page: URL) => Promise<void>;
  clock: Pick<Clock, 'after'>;
  /** What the page speaks that is seen afterwards. */
  language: () => Language;
  /** How long a person may take, ms. */
  timeoutMs?: number;
}

const FIVE_MINUTES_MS = 5 * 60_000;
/** Part of what people register with the vendor: it can never change. */
const REDIRECT_PATH = '/signed-in';
const LONGEST_CODE = 4000;

/**
 * Has a person sign in at a vendor's own page and takes the answer on a loopback address. It listens only meanwhile,
 * only on this computer, and takes exactly one answer: the one that carries this sign-in's random state.
 * @throws FlatarrowError `badCredentials` when the person declines, `timeout` when nobody comes back, `config` when the
 * port is taken or there is no browser
 */
export function createBrowserSignIn(
  parts: BrowserSignInParts,
): (request: BrowserSignIn) => Promise<BrowserSignedIn> {
  return async (request) => {
    const doors = await openDoors(request.port);
    const redirectUri = `http://localhost:${portOf(doors[0])}${REDIRECT_PATH}`;
    const state = randomBytes(32).toString('base64url');
    const { answered, stop } = awaitAnswer({ doors, state, redirectUri, parts });
    try {
      const [code] = await Promise.all([answered, showPage(request.pageFor(redirectUri, state), parts)]);
      return { code, redirectUri };
    } finally {
      stop();
      await Promise.all(doors.map(shut));
    }
  };
}

interface Waiting {
  doors: readonly Server[];
  state: string;
  redirectUri: string;
  parts: BrowserSignInParts;
}

function awaitAnswer({ doors, state, redirectUri, parts }: Waiting): {
  answered: Promise<string>;
  stop: () => void;
} {
  const { clock, language, timeoutMs = FIVE_MINUTES_MS } = parts;
  const respond = (response: ServerResponse, outcome: SignInOutcome): void =>
    writePage(response, outcome, language());
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const stop = clock.after(timeoutMs, () =>
    reject(new FlatarrowError('timeout', { hint: message('sources.browserTimeout') })),
  );
  let taken = false;
  const receive = (request: IncomingMessage, response: ServerResponse): void => {
    const answer = taken ? undefined : readAnswer(request, { state, redirectUri });
    if (answer === undefined) {
      respond(response, 'unknown');
      return;
    }
    taken = true;
    // The page first, so that whoever signed in sees how it went before the door shuts.
    response.once('close', () => ('code' in answer ? resolve(answer.code) : reject(answer.error)));
    respond(response, 'code' in answer ? 'done' : 'refused');
  };
  for (const door of doors) door.on('request', receive);
  return { answered: promise, stop };
}

type Answer = { code: string } | { error: FlatarrowError };

/** The answer to this sign-in, or undefined for everything else that may knock. */
function readAnswer(
  { method, url, headers }: IncomingMessage,
  { state, redirectUri }: { state: string; redirectUri: string },
): Answer | undefined {
  const address = new URL(redirectUri);
  // Another name for this computer would be a page elsewhere that points its own name here.
  if (method !== 'GET' || headers.host !== address.host || !URL.canParse(url ?? '', address))
    return undefined;
  const { pathname, searchParams } = new URL(url ?? '', address);
  if (pathname !== REDIRECT_PATH || !isSame(searchParams.get('state') ?? '', state)) return undefined;
  const refusal = searchParams.get('error');
  if (refusal !== null) return { error: refusalError(refusal) };
  const code = searchParams.get('code') ?? '';
  return code === '' || code.length > LONGEST_CODE ? undefined : { code };
}

function refusalError(error: string): FlatarrowError {
  if (error === 'server_error' || error === 'temporarily_unavailable') return new FlatarrowError('server');
  return new FlatarrowError('badCredentials', {
    hint: message(error === 'access_denied' ? 'sources.browserDeclined' : 'sources.browserFailed'),
  });
}

/** Takes equally long wherever the difference is. Digests, because lengths would show. */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

function writePage(response: ServerResponse, outcome: SignInOutcome, language: Language): void {
  const { body, headers } = browserSignInPage(outcome, language);
  response.writeHead(outcome === 'unknown' ? 400 : 200, { ...headers, Connection: 'close' });
  response.end(body);
}

async function showPage(page: URL, { openExternal }: BrowserSignInParts): Promise<void> {
  try {
    await openExternal(page);
  } catch {
    throw new FlatarrowError('config', { hint: message('sources.noBrowser') });
  }
}

/** Browsers try either address for “localhost”; one that this computer doesn't have is no loss. */
async function openDoors(port: number): Promise<[Server, ...Server[]]> {
  const first = await open(port, '127.0.0.1').catch((error: unknown) => {
    throw portError(error, port);
  });
  try {
    return [first, await open(portOf(first), '::1')];
  } catch (error) {
    if (!isCode(error, 'EADDRINUSE')) return [first];
    await shut(first);
    // Whoever has the other half would get the answer.
    throw portError(error, port);
  }
}

async function open(port: number, host: string): Promise<Server> {
  const server = createServer();
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

async function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new FlatarrowError('config');
  return address.port;
}

function portError(error: unknown, port: number): FlatarrowError {
  const hint = isCode(error, 'EADDRINUSE')
    ? message('sources.portTaken', { port })
    : message('sources.portRefused', { port });
  return new FlatarrowError('config', { hint });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
