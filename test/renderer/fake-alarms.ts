import { DEFAULT_ALERT_RULES } from '../../src/shared/alerts/defaults.ts';
import { type AlertKind, alertKindSchema } from '../../src/shared/alerts/kind.ts';
import { freshnessOf } from '../../src/shared/glucose/freshness.ts';
import type { ActiveAlert, Alarm, AlarmEntry, PersonOverview } from '../../src/shared/overview/overview.ts';

const MINUTE_MS = 60_000;

/** An alarm of somebody, as `overview.persons` tells it: ringing, unless something else is said. */
export function alertOf(kind: AlertKind, since: number, told: Partial<ActiveAlert> = {}): ActiveAlert {
  return { kind, since, ringing: true, snoozeMinutes: DEFAULT_ALERT_RULES[kind].snoozeMinutes, ...told };
}

const REASONS: Partial<Record<AlertKind, string>> = {
  urgentLow: 'The alarm is set to below 55 mg/dL.',
  predictedLow: 'If it goes on like this, it reaches 55 mg/dL within 20 min.',
  low: 'The alarm is set to below 70 mg/dL.',
  high: 'The alarm is set to above 250 mg/dL.',
  urgentHigh: 'The alarm is set to above 300 mg/dL.',
  noData:
    'The last reading came 64 min ago. It was low: 62 mg/dL. Dexcom Share answers; the phone sends nothing.',
};

/** The panel as main makes it of the persons whose alarm rings. */
export function alarmOf(persons: readonly PersonOverview[], now: number, told: Partial<Alarm> = {}): Alarm {
  const entries = persons
    .flatMap((person) => entryOf(person, now))
    .toSorted((a, b) => severity(a) - severity(b));
  return { entries, window: entries.length > 0, troubles: [], ...told };
}

function entryOf(person: PersonOverview, now: number): AlarmEntry[] {
  const { personId, name, colour, newest, cadenceMs, clockSkewMs, mgdlPerMmol, simulated, alert } = person;
  if (!alert?.ringing || (alert.quietUntil ?? 0) > now) return [];
  const isFresh = newest && freshnessOf(newest.readAt, cadenceMs, now + clockSkewMs) === 'fresh';
  return [
    {
      personId,
      name: simulated ? `${name} (simulated)` : name,
      colour,
      kind: alert.kind,
      rehearsal: false,
      ...(isFresh && { newest }),
      clockSkewMs,
      mgdlPerMmol,
      reason: REASONS[alert.kind] ?? '',
      snoozeMinutes: alert.snoozeMinutes,
    },
  ];
}

function severity({ kind }: AlarmEntry): number {
  return alertKindSchema.options.indexOf(kind);
}

/** An invented low, sent through the chain. */
export function rehearsalEntry(now: number): AlarmEntry {
  return {
    personId: 'mia',
    name: 'Mia',
    colour: 'blue',
    kind: 'urgentLow',
    rehearsal: true,
    newest: { readAt: now - MINUTE_MS, mgdl: 50, trend: 'singleDown', accountId: 'mia-1' },
    clockSkewMs: 0,
    mgdlPerMmol: 18,
    reason: 'The alarm is set to below 55 mg/dL.',
    snoozeMinutes: [10, 15, 30],
  };
}
