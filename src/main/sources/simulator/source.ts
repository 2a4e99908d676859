import { message } from '../../../shared/i18n/message.ts';
import { MGDL_PER_MMOL } from '../../../shared/glucose/units.ts';
import type { Source } from '../source.ts';
import {
  type SimulatorCredentials,
  type SimulatorSession,
  scenarioWords,
  simulatorCredentialsSchema,
  simulatorSessionSchema,
} from './schema.ts';
import { DAY_MS, MINUTE_MS } from './day-plan.ts';
import { simulateReadings } from './transform.ts';

const HISTORY_MS = 14 * DAY_MS;

/** A person who doesn't exist, for trying the program out. Chosen only by name, and always shown as simulated. */
export const simulator: Source<SimulatorCredentials, SimulatorSession> = {
  id: 'simulator',
  name: message('sources.simulatorName'),
  describes: message('sources.simulatorDescribes'),
  preparation: message('sources.simulatorPreparation'),
  capabilities: {
    cadenceMs: 5 * MINUTE_MS,
    publishDelayMs: 8000,
    minimumIntervalMs: 5000,
    historyMs: HISTORY_MS,
    delayed: false,
    choosesPerson: false,
    mgdlPerMmol: MGDL_PER_MMOL,
  },
  credentials: simulatorCredentialsSchema,
  session: simulatorSessionSchema,

  label: ({ scenario, seed }) =>
    message('sources.simulatorLabel', { scenario: scenarioWords(scenario), number: seed }),

  openSession(_credentials, { clock }) {
    // Subtracted from zero rather than negated: UTC itself would give −0, which a stored session can't hold.
    return Promise.resolve({ utcOffsetMinutes: 0 - new Date(clock.now()).getTimezoneOffset() });
  },

  fetchReadings({ credentials, session, since }, { clock }) {
    const now = clock.now();
    const readings = simulateReadings({
      credentials,
      session,
      since: Math.max(since, now - HISTORY_MS),
      now,
    });
    return Promise.resolve({ readings, dropped: 0, serverNow: now });
  },
};
