import { onTestFinished } from 'vitest';
import { createHttp } from '../../../../../src/main/platform/undici-http.ts';
import type { Credentials, Session } from '../../../../../src/main/sources/librelinkup/schema.ts';
import { libreLinkUp } from '../../../../../src/main/sources/librelinkup/source.ts';
import type { Fetched, SourceContext } from '../../../../../src/main/sources/source.ts';
import { asFlatarrowError, type FlatarrowError } from '../../../../../src/shared/errors.ts';
import type { AccountInput } from '../../../../clouds/librelinkup/accounts.ts';
import {
  type LibreLinkUpCloud,
  type LibreLinkUpOptions,
  startLibreLinkUpCloud,
} from '../../../../clouds/librelinkup/cloud.ts';

export const MINUTE_MS = 60_000;
export const NOW = Date.UTC(2026, 0, 15, 12);
export const SAM = { email: 'sam@example.org', password: 'right' };
export const ROBIN = '00000000-aaaa-4bbb-8ccc-000000000001';
export const ALEX = '00000000-aaaa-4bbb-8ccc-000000000002';

/** A cloud in which Sam follows Robin, and may follow Alex. */
export interface Scene {
  cloud: LibreLinkUpCloud;
  context: SourceContext;
  time: { now: number };
  open: (credentials?: Credentials) => Promise<Session>;
  read: (session: Session, followedId?: string) => Promise<Fetched<Session>>;
}

export async function setScene(
  account: Partial<AccountInput> = {},
  options: LibreLinkUpOptions = {},
): Promise<Scene> {
  const time = { now: NOW };
  const cloud = await startLibreLinkUpCloud({ now: () => time.now, ...options });
  const http = createHttp();
  onTestFinished(async () => {
    await http.close();
    await cloud.http.close();
  });
  cloud.addPatient({ patientId: ROBIN });
  cloud.addPatient({ patientId: ALEX, firstName: 'Alex' });
  cloud.addAccount({ ...SAM, follows: [ROBIN], ...account });
  const context: SourceContext = { http, clock: { now: () => time.now }, cloudUrl: cloud.http.url };
  const since = NOW - 60 * MINUTE_MS;
  return {
    cloud,
    context,
    time,
    open: (credentials = SAM) => libreLinkUp.openSession(credentials, context),
    read: (session, followedId) =>
      libreLinkUp.fetchReadings(
        { credentials: SAM, session, since, ...(followedId === undefined ? {} : { followedId }) },
        context,
      ),
  };
}

export async function failureOf(attempt: Promise<unknown>): Promise<FlatarrowError> {
  const failure = await attempt.then(
    () => undefined,
    (error: unknown) => asFlatarrowError(error),
  );
  if (!failure) throw new Error('nothing failed');
  return failure;
}

/** The headers of the newest request to a path. */
export function headersTo(cloud: LibreLinkUpCloud, path: string): Readonly<Record<string, unknown>> {
  return cloud.http.requests.findLast((request) => request.path.endsWith(path))?.headers ?? {};
}
