import type { z } from 'zod';
import { FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { type HttpRequest, type HttpResponse, parseJson, serverTime } from '../../ports/http.ts';
import type { SourceContext } from '../source.ts';
import { explainCertificate, failureOf, type Step } from './faults.ts';
import type { Credentials, Session } from './schema.ts';
import { secretHash } from './secret.ts';

export interface Question {
  credentials: Credentials;
  path: string;
  query?: Readonly<Record<string, string>>;
  step: Step;
  /** The site is known to want HTTPS. */
  secure?: boolean;
  /** A token for API v3, which reads no `api-secret`. */
  bearer?: string;
  /** Posted as JSON; a question without it only reads. */
  document?: unknown;
}

/** An answer as it came, before anybody has judged it. */
export interface RawAnswer {
  response: HttpResponse;
  /** The answer came over HTTPS although the address says HTTP. */
  secure: boolean;
}

export interface Answer<Body> {
  body: Body;
  /** The site's clock, where it says. */
  serverNow?: EpochMs;
}

/** Asks once and reads the answer. @throws FlatarrowError for any answer but a good one */
export async function ask<Body>(
  question: Question,
  schema: z.ZodType<Body>,
  context: SourceContext,
): Promise<Answer<Body>> {
  const { response } = await askRaw(question, context);
  return readAnswer(response, schema, { question, context });
}

/**
 * Asks once. A site that sends its visitors from HTTP to HTTPS is followed there, to the same host and port and no
 * further: that takes nothing to anybody who hasn't had it already. Every other redirect is handed back.
 */
export async function askRaw(question: Question, context: SourceContext): Promise<RawAnswer> {
  const url = questionUrl(question, context);
  const secure = question.secure ?? false;
  const response = await send(question, url, context);
  const securer = upgraded(url, response);
  if (!securer) return { response, secure };
  return { response: await send(question, securer, context), secure: true };
}

/** @throws FlatarrowError for any answer but a good one */
export function readAnswer<Body>(
  response: HttpResponse,
  schema: z.ZodType<Body>,
  { question, context }: { question: Question; context: SourceContext },
): Answer<Body> {
  const { credentials, step } = question;
  const failure = failureOf(response, step, { credentials, now: context.clock.now() });
  if (failure) throw failure;
  const parsed = schema.safeParse(parseJson(response.body));
  if (!parsed.success) throw new FlatarrowError('badPayload');
  const serverNow = serverTime(response);
  return { body: parsed.data, ...(serverNow === undefined ? {} : { serverNow }) };
}

/** Where the site is: scheme, host and sub-path, with a slash at its end. */
export function siteUrl(
  { address }: Credentials,
  { secure = false }: Partial<Pick<Session, 'secure'>>,
  cloudUrl?: URL,
): URL {
  const url = new URL(cloudUrl ?? address);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  if (secure) url.protocol = 'https:';
  return url;
}

function questionUrl({ credentials, path, query, secure }: Question, { cloudUrl }: SourceContext): URL {
  const url = new URL(path, siteUrl(credentials, { secure: secure ?? false }, cloudUrl));
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  return url;
}

async function send(question: Question, url: URL, context: SourceContext): Promise<HttpResponse> {
  const { credentials, document } = question;
  const isPost = document !== undefined;
  const request: HttpRequest = {
    method: isPost ? 'POST' : 'GET',
    url,
    headers: {
      accept: 'application/json',
      ...(isPost ? { 'content-type': 'application/json' } : {}),
      ...authorization(question),
    },
    ...(isPost ? { body: JSON.stringify(document) } : {}),
    ...(credentials.certificatePin && url.protocol === 'https:'
      ? { certificatePin: credentials.certificatePin }
      : {}),
    ...(context.signal ? { signal: context.signal } : {}),
  };
  try {
    return await context.http.send(request);
  } catch (error) {
    throw explainCertificate(error, credentials);
  }
}

/** A wrong secret is worse than none (a penalty for the whole network), but only `verifyauth` can tell which it is. */
function authorization({ credentials: { secret }, bearer }: Question): Record<string, string> {
  if (bearer !== undefined) return { authorization: `Bearer ${bearer}` };
  return secret === undefined ? {} : { 'api-secret': secretHash(secret) };
}

function upgraded(url: URL, { status, headers }: HttpResponse): URL | undefined {
  const location = headers['location'];
  if (url.protocol !== 'http:' || ![301, 302, 307, 308].includes(status) || location === undefined)
    return undefined;
  if (!URL.canParse(location, url)) return undefined;
  const { protocol, host } = new URL(location, url);
  if (protocol !== 'https:' || host !== url.host) return undefined;
  const securer = new URL(url);
  securer.protocol = 'https:';
  return securer;
}
