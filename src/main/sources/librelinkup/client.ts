import { jsonIn, serverTime } from '../../ports/http.ts';
import { asFlatarrowError, FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { SourceContext } from '../source.ts';
import { failureOf, type Step } from './faults.ts';
import { type Region, serviceUrl } from './regions.ts';
import { type Envelope, envelopeSchema } from './schema.ts';
import { isHigherVersion } from './version.ts';

/** One request, without the headers that every request carries. */
export interface Call {
  step: Step;
  method: 'GET' | 'POST';
  path: string;
  /** The global host when absent. */
  region: Region | undefined;
  version: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

export interface Answer {
  envelope: Envelope;
  /** The version that was accepted: higher than the call's when the server asked for more. */
  version: string;
  serverNow?: EpochMs;
}

/**
 * The service's Android app is `llu.android`. In 2024 its shield shut out clients that didn't look like a phone, and a
 * phone's `User-Agent` let them in again (nightscout-librelink-up, pull request 131).
 */
const APP_HEADERS = {
  product: 'llu.android',
  'content-type': 'application/json',
  accept: 'application/json',
  'cache-control': 'no-cache',
  'user-agent':
    'Mozilla/5.0 (Linux; Android 14; Mobile) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Mobile Safari/537.36',
};

/**
 * Asks, and asks once more when the server wants a newer version of its app and says which: every forced upgrade so
 * far (2023, 2024, 2025) would have been survived by that.
 * @throws FlatarrowError
 */
export async function ask(call: Call, context: SourceContext): Promise<Answer> {
  try {
    return await send(call, context);
  } catch (thrown) {
    const { kind, facts } = asFlatarrowError(thrown);
    const wanted = kind === 'versionTooOld' ? facts.minimumVersion : undefined;
    if (wanted === undefined || !isHigherVersion(wanted, call.version)) throw thrown;
    return send({ ...call, version: wanted }, context);
  }
}

async function send(call: Call, context: SourceContext): Promise<Answer> {
  const { step, method, path, region, version, headers, body } = call;
  const response = await context.http.send({
    method,
    url: serviceUrl(region, path, context.cloudUrl),
    headers: { ...APP_HEADERS, version, ...headers },
    ...(body === undefined ? {} : { body }),
    ...(context.signal ? { signal: context.signal } : {}),
  });
  const json = jsonIn(response.body);
  const failure = failureOf({ response, body: json, step, now: context.clock.now() });
  if (failure) throw failure;
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) throw new FlatarrowError('badPayload');
  const serverNow = serverTime(response);
  return { envelope: envelope.data, version, ...(serverNow === undefined ? {} : { serverNow }) };
}
