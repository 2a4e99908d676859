import { DEFAULT_RANGES } from '../../../../src/shared/glucose/ranges.ts';
import { MGDL_PER_MMOL } from '../../../../src/shared/glucose/units.ts';
import { DEFAULT_ALERT_RULES } from '../../../../src/shared/alerts/defaults.ts';
import type { AlertKind } from '../../../../src/shared/alerts/kind.ts';
import type {
  AccountHealth,
  ActiveAlert,
  Overview,
  PersonOverview,
} from '../../../../src/shared/overview/overview.ts';
import type { ErrorKind } from '../../../../src/shared/errors.ts';
import { ERROR_POLICY } from '../../../../src/shared/errors.ts';
import { MINUTE_MS, START, makeReading } from '../make-reading.ts';
import { english } from '../../../support/english.ts';

/** An account that answers. */
export function makeHealth(facts: Partial<AccountHealth> = {}): AccountHealth {
  return {
    accountId: 'a',
    sourceId: 'dexcom-share',
    sourceName: 'Dexcom Share',
    label: 'Outside US',
    delayed: false,
    state: 'ok',
    clockSkewMs: 0,
    ...facts,
  };
}

/** An account with a failure of this kind. */
export function makeFailing(kind: ErrorKind, retryAt?: number): AccountHealth {
  const error = {
    kind,
    text: english.t(ERROR_POLICY[kind].text),
    since: START,
    ...(retryAt !== undefined && { retryAt }),
  };
  return makeHealth({ state: 'failing', error });
}

/** A person whose newest reading, 104 and steady, is from START, with one account that answers. */
export function makePerson(facts: Partial<PersonOverview> = {}): PersonOverview {
  return {
    personId: 'p',
    name: 'Mia',
    colour: 'blue',
    ranges: DEFAULT_RANGES,
    simulated: false,
    newest: makeReading(),
    deltaMgdl: 4,
    cadenceMs: 5 * MINUTE_MS,
    clockSkewMs: 0,
    mgdlPerMmol: MGDL_PER_MMOL,
    accounts: [makeHealth()],
    ...facts,
  };
}

/** An alarm that rings, unless the facts say otherwise. */
export function makeAlert(kind: AlertKind, facts: Partial<ActiveAlert> = {}): ActiveAlert {
  const { snoozeMinutes } = DEFAULT_ALERT_RULES[kind];
  return { kind, since: START, ringing: true, snoozeMinutes, ...facts };
}

/** What is drawn of these persons, with nothing to hide and nothing ringing. */
export function makeOverview(persons: PersonOverview[], facts: Partial<Overview> = {}): Overview {
  const alarm = { entries: [], window: false, troubles: [] };
  const language = { code: 'en', locale: 'en' } as const;
  return { unit: 'mg/dL', language, discreet: false, persons, alarm, notices: [], ...facts };
}
