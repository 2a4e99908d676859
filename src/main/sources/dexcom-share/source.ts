import { message } from '../../../shared/i18n/message.ts';
import { FlatarrowError } from '../../../shared/errors.ts';
import { MGDL_PER_MMOL } from '../../../shared/glucose/units.ts';
import type { Fetched, FetchRequest, Source, SourceContext } from '../source.ts';
import { isAccountId } from './account-name.ts';
import { authenticate, logIn, readLatest } from './client.ts';
import { fallsShort, readWindow } from './read-window.ts';
import { REGIONS } from './regions.ts';
import { type Credentials, credentialsSchema, type Session, sessionSchema } from './schema.ts';
import { transform } from './transform.ts';

const MINUTE_MS = 60_000;

/** Dexcom's follower service: the wearer's login, one value every five minutes, 24 hours of history. */
export const dexcomShare: Source<Credentials, Session> = {
  id: 'dexcom-share',
  name: 'Dexcom Share',
  describes: message('sources.shareDescribes'),
  preparation: message('sources.sharePreparation'),
  capabilities: {
    cadenceMs: 5 * MINUTE_MS,
    publishDelayMs: 20_000,
    // Short bursts while a reading is due are harmless; steady polling every 30 s has cost people their session.
    minimumIntervalMs: 5_000,
    historyMs: 24 * 60 * MINUTE_MS,
    delayed: false,
    choosesPerson: false,
    mgdlPerMmol: MGDL_PER_MMOL,
  },
  credentials: credentialsSchema,
  session: sessionSchema,
  signInPage: ({ region }) => REGIONS[region].signInPage,
  label: ({ region }) => REGIONS[region].words,

  async openSession(credentials, context) {
    const { userName } = credentials;
    const accountId = isAccountId(userName) ? userName : await authenticate(credentials, context);
    return { accountId, sessionId: await logIn(credentials, accountId, context) };
  },

  fetchReadings,
};

async function fetchReadings(
  { credentials, session, since }: FetchRequest<Credentials, Session>,
  context: SourceContext,
): Promise<Fetched<Session>> {
  const window = readWindow(since, context.clock.now());
  let latest = await readLatest(credentials, { ...session, ...window }, context);
  if (latest.serverNow !== undefined && fallsShort(window, since, latest.serverNow)) {
    latest = await readLatest(credentials, { ...session, ...readWindow(since, latest.serverNow) }, context);
  }
  const { items, serverNow } = latest;
  const { readings, dropped, unreadable } = transform(items, serverNow ?? context.clock.now());
  // Nothing in it could be understood: that is a new format, not a silent sensor.
  if (items.length > 0 && unreadable === items.length) throw new FlatarrowError('badPayload');
  return { readings, dropped, ...(serverNow === undefined ? {} : { serverNow }) };
}
