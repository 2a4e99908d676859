import { message } from '../../../shared/i18n/message.ts';
import { MGDL_PER_MMOL } from '../../../shared/glucose/units.ts';
import type { Source } from '../source.ts';
import { siteName } from './address.ts';
import { askRaw, readAnswer } from './client.ts';
import { fetchReadings, questionFor } from './entries.ts';
import { fetchEvents } from './events.ts';
import { isUnknownPath } from './faults.ts';
import { subscribe } from './live-later.ts';
import { type Credentials, credentialsSchema, type Session, sessionSchema } from './schema.ts';
import { openSession } from './sign-in.ts';
import { statusSchema, suggestionFrom } from './suggestion.ts';

const MINUTE_MS = 60_000;

/** Somebody's own Nightscout, or anything that speaks its API: xDrip+, Juggluco, Gluroo, Nocturne. */
export const nightscout: Source<Credentials, Session> = {
  id: 'nightscout',
  name: 'Nightscout',
  describes: message('sources.nightscoutDescribes'),
  preparation: message('sources.nightscoutPreparation'),
  capabilities: {
    cadenceMs: 5 * MINUTE_MS,
    publishDelayMs: 10_000,
    // People’s own servers, often the smallest that can be rented.
    minimumIntervalMs: 10_000,
    // The site keeps everything; older days are a matter of asking for them.
    historyMs: 30 * 24 * 60 * MINUTE_MS,
    delayed: false,
    choosesPerson: false,
    mgdlPerMmol: MGDL_PER_MMOL,
  },
  credentials: credentialsSchema,
  session: sessionSchema,
  label: ({ address }) => siteName(address),

  openSession,
  fetchReadings,
  fetchEvents,
  subscribe,

  async suggest(request, context) {
    const { session } = request;
    // API v3 doesn't tell a site's settings.
    if (session.api === 'third') return {};
    const question = { ...questionFor(request, context.clock.now()), path: 'api/v1/status.json' };
    const { response } = await askRaw(question, context);
    if (isUnknownPath(response)) return {};
    return suggestionFrom(readAnswer(response, statusSchema, { question, context }).body);
  },
};
