import { message } from '../../../shared/i18n/message.ts';
import { MGDL_PER_MMOL } from '../../../shared/glucose/units.ts';
import type { FetchedDeviceStatus, FetchRequest, Source, SourceContext } from '../source.ts';
import { Access } from './access.ts';
import { readDevices, readWindow } from './client.ts';
import { toDevices, toRaisedAlerts } from './device-status.ts';
import { signInAgain } from './faults.ts';
import { fetchDiary, fetchHistory, HISTORY_MS } from './history-walk.ts';
import { loginPage, redeemCode } from './oauth.ts';
import { REDIRECT_ADDRESS, REDIRECT_PORT } from './redirect.ts';
import { REGIONS } from './regions.ts';
import { type Credentials, credentialsSchema, type Session, sessionSchema } from './schema.ts';
import { WIDEST_WINDOW_MS } from './windows.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Dexcom's official interface: history, events and device settings of an own developer app, hours late by design. */
export const dexcomWeb: Source<Credentials, Session> = {
  id: 'dexcom-web',
  name: message('sources.webName'),
  describes: message('sources.webDescribes'),
  preparation: message('sources.webPreparation', { address: REDIRECT_ADDRESS }),
  capabilities: {
    cadenceMs: 5 * MINUTE_MS,
    // One hour for phones in the United States, three elsewhere (developer.dexcom.com); the engine learns which.
    publishDelayMs: 180 * MINUTE_MS,
    minimumIntervalMs: 15 * MINUTE_MS,
    historyMs: HISTORY_MS,
    delayed: true,
    signsInInBrowser: true,
    choosesPerson: false,
    mgdlPerMmol: MGDL_PER_MMOL,
  },
  credentials: credentialsSchema,
  session: sessionSchema,
  label: ({ region }) => REGIONS[region].words,

  async openSession(credentials, context) {
    const { signInInBrowser, cloudUrl } = context;
    if (!signInInBrowser) throw signInAgain();
    const signedIn = await signInInBrowser({
      port: REDIRECT_PORT,
      pageFor: (redirectUri, state) => loginPage(credentials, { redirectUri, state }, cloudUrl),
    });
    return redeemCode(credentials, signedIn, context);
  },

  fetchReadings: fetchHistory,
  fetchEvents: fetchDiary,
  fetchDeviceStatus,
};

/** What the person's receivers and phones are set to, and which alerts they have raised since an instant. */
async function fetchDeviceStatus(
  { credentials, session, since }: FetchRequest<Credentials, Session>,
  context: SourceContext,
): Promise<FetchedDeviceStatus<Session>> {
  const access = new Access({ credentials, session, context });
  const until = context.clock.now();
  // At least a day, whatever was asked: there is little of it, and this computer's clock may be wrong.
  const from = Math.max(Math.min(since, until - DAY_MS), until - WIDEST_WINDOW_MS);
  const devices = toDevices(await readDevices(access));
  const { items } = await readWindow(access, 'alerts', { from, until });
  return { status: { devices, raised: toRaisedAlerts(items) }, ...access.renewal };
}
