import { onTestFinished } from 'vitest';
import { createHttp } from '../../../../../src/main/platform/undici-http.ts';
import type { Credentials, Session } from '../../../../../src/main/sources/nightscout/schema.ts';
import { nightscout } from '../../../../../src/main/sources/nightscout/source.ts';
import type { Fetched, SourceContext } from '../../../../../src/main/sources/source.ts';
import { FlatarrowError } from '../../../../../src/shared/errors.ts';
import {
  type NightscoutCloud,
  type NightscoutOptions,
  startNightscoutCloud,
} from '../../../../clouds/nightscout/cloud.ts';

export const MINUTE_MS = 60_000;
export const NOW = Date.UTC(2026, 0, 15, 12);
export const READER = 'reader-0123456789abcdef';
export const STRANGER = 'stranger-0123456789abcdef';
export const API_SECRET = 'Correct Horse Battery';

export interface Scene {
  cloud: NightscoutCloud;
  context: SourceContext;
  time: { now: number };
  /** As somebody would type them, with the cloud's own address. */
  credentials: (typed?: { secret?: string; certificatePin?: string }) => Credentials;
  open: (credentials?: Credentials) => Promise<Session>;
  read: (options?: {
    since?: number;
    credentials?: Credentials;
    session?: Session;
  }) => Promise<Fetched<Session>>;
}

/** A site and somebody who knows its address. */
export async function setScene(options: NightscoutOptions = {}): Promise<Scene> {
  const time = { now: NOW };
  const access = { apiSecret: API_SECRET, readers: [READER], strangers: [STRANGER], ...options.access };
  const cloud = await startNightscoutCloud({ now: () => time.now, ...options, access });
  const http = createHttp();
  onTestFinished(async () => {
    await http.close();
    await cloud.http.close();
  });
  const context: SourceContext = { http, clock: { now: () => time.now } };
  const credentials: Scene['credentials'] = (typed) =>
    nightscout.credentials.parse({ address: cloud.address, ...typed });
  const open: Scene['open'] = (given = credentials()) => nightscout.openSession(given, context);
  const read: Scene['read'] = ({ since = NOW - 60 * MINUTE_MS, ...given } = {}) => {
    const session = given.session ?? { api: 'first', secure: false };
    return nightscout.fetchReadings(
      { credentials: given.credentials ?? credentials(), session, since },
      context,
    );
  };
  return { cloud, context, time, credentials, open, read };
}

export async function failureOf(attempt: Promise<unknown>): Promise<FlatarrowError> {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FlatarrowError)) throw new Error('not one of ours', { cause: error });
  return error;
}
