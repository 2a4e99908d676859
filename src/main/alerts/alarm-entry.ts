import type { Language } from '../../shared/i18n/language.ts';
import type { AlertKind } from '../../shared/alerts/kind.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import { freshnessOf } from '../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import type { AlarmEntry, PersonOverview } from '../../shared/overview/overview.ts';
import { nameOf } from '../../shared/overview/person-name.ts';
import { reasonFor } from './wording.ts';

export interface EntryFacts {
  kind: AlertKind;
  /** As they are, or as they would be in a rehearsal. */
  person: PersonOverview;
  rules: AlertRules;
  unit: GlucoseUnit;
  language: Language;
  /** By the computer's clock. */
  now: EpochMs;
  rehearsal: boolean;
}

/** One person's row on the alert window's panel. */
export function alarmEntry({ kind, person, rules, unit, language, now, rehearsal }: EntryFacts): AlarmEntry {
  const { personId, colour, newest, cadenceMs, clockSkewMs, mgdlPerMmol } = person;
  const at = now + clockSkewMs;
  const isFresh = newest && freshnessOf(newest.readAt, cadenceMs, at) === 'fresh';
  return {
    personId,
    name: nameOf(person, language),
    colour,
    kind,
    rehearsal,
    newest: isFresh ? newest : undefined,
    clockSkewMs,
    mgdlPerMmol,
    reason: reasonFor({ kind, at, rules, person, unit, language }),
    snoozeMinutes: rules[kind].snoozeMinutes,
  };
}
