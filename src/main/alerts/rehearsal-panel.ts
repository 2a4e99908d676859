import type { AlertKind } from '../../shared/alerts/kind.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import type { Alarm, AlarmEntry, PersonOverview } from '../../shared/overview/overview.ts';
import { nameOf, reasonFor } from './wording.ts';

/** What of a rehearsal is to be seen and heard. */
export interface RehearsalPanel {
  entry: AlarmEntry;
  heard: { window: boolean; sound: Alarm['sound'] } | undefined;
}

export interface InventedAlarm {
  kind: AlertKind;
  /** The person as they would be. */
  person: PersonOverview;
  rules: AlertRules;
  unit: GlucoseUnit;
  /** By the computer's clock. */
  now: EpochMs;
}

/** The row of an invented alarm, as that of a real one, and marked. */
export function rehearsalEntry({ kind, person, rules, unit, now }: InventedAlarm): AlarmEntry {
  const { personId, colour, newest, clockSkewMs, mgdlPerMmol } = person;
  return {
    personId,
    name: nameOf(person),
    colour,
    kind,
    rehearsal: true,
    newest,
    clockSkewMs,
    mgdlPerMmol,
    reason: reasonFor({ kind, at: now + clockSkewMs, rules, person, unit }),
    snoozeMinutes: rules[kind].snoozeMinutes,
  };
}
