import { onTestFinished } from 'vitest';
import { createHttp } from '../../../../../src/main/platform/undici-http.ts';
import type { Credentials, Session } from '../../../../../src/main/sources/dexcom-web/schema.ts';
import { dexcomWeb } from '../../../../../src/main/sources/dexcom-web/source.ts';
import type { BrowserSignIn, SourceContext } from '../../../../../src/main/sources/source.ts';
import { FlatarrowError } from '../../../../../src/shared/errors.ts';
import { type DexcomWebCloud, startDexcomWebCloud } from '../../../../clouds/dexcom-web/cloud.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const NOW = Date.UTC(2026, 0, 15, 12);
export const APP: Credentials = { region: 'sandbox', clientId: 'own-app', clientSecret: 'own-secret' };

export interface Scene {
  cloud: DexcomWebCloud;
  time: { now: number };
  context: SourceContext;
  /** Sessions that were kept, with what had been asked of the cloud until then. */
  kept: { session: unknown; requestsBefore: number }[];
  open: (credentials?: Credentials) => Promise<Session>;
  read: (session: Session, since?: number) => ReturnType<typeof dexcomWeb.fetchReadings>;
}

/** A cloud with one app and one person, a client, a clock, and somebody at the browser. */
export async function setScene(): Promise<Scene> {
  const time = { now: NOW };
  const cloud = await startDexcomWebCloud({ now: () => time.now });
  cloud.addApp({ clientId: APP.clientId, clientSecret: APP.clientSecret });
  cloud.addPerson();
  const http = createHttp();
  onTestFinished(async () => {
    await http.close();
    await cloud.http.close();
  });
  const kept: Scene['kept'] = [];
  const context: SourceContext = {
    http,
    clock: { now: () => time.now },
    cloudUrl: cloud.http.url,
    keepSession: async (session) => {
      // Long enough that a request which didn't wait would overtake it.
      await new Promise((resolve) => setImmediate(resolve));
      kept.push({ session, requestsBefore: cloud.http.requests.length });
    },
  };
  const open: Scene['open'] = (credentials = APP) =>
    dexcomWeb.openSession(credentials, { ...context, signInInBrowser: browserOf(cloud) });
  return {
    cloud,
    time,
    context,
    kept,
    open,
    read: (session, since = NOW - HOUR_MS) =>
      dexcomWeb.fetchReadings({ credentials: APP, session, since }, context),
  };
}

/** Somebody who goes to the page and comes back with whatever it gave. */
function browserOf(cloud: DexcomWebCloud): NonNullable<SourceContext['signInInBrowser']> {
  return async (request: BrowserSignIn) => {
    const redirectUri = `http://localhost:${request.port}/signed-in`;
    const { headers } = cloud.signInPage(request.pageFor(redirectUri, 'some-state').searchParams);
    const code = new URL(headers?.['Location'] ?? redirectUri).searchParams.get('code') ?? '';
    return { code, redirectUri };
  };
}

export async function errorOf(attempt: Promise<unknown>): Promise<FlatarrowError> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof FlatarrowError) return error;
    throw error;
  }
  throw new Error('Nothing failed.');
}
