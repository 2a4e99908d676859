import { type AlertKind, coveredBy } from '../../src/shared/alerts/kind.ts';
import {
  acknowledge,
  acknowledgedUntil,
  NO_ALERTS,
  snooze,
  snoozedUntil,
} from '../../src/shared/alerts/state.ts';
import type { FlatarrowHandlers } from '../../src/shared/ipc/contract.ts';
import type { ActiveAlert } from '../../src/shared/overview/overview.ts';
import { alarmOf } from './fake-alarms.ts';
import type { Scenario } from './scenarios.ts';

/** Main's side of `alerts`, over a scenario in memory. */
export function createFakeAlerts({ overview }: Scenario, pushAll: () => void): FlatarrowHandlers['alerts'] {
  const endRehearsal = (): void => {
    overview.alarm.entries = overview.alarm.entries.filter(({ rehearsal }) => !rehearsal);
    pushAll();
  };
  const change = (personId: string, told: (alert: ActiveAlert) => Partial<ActiveAlert>): void => {
    const alert = overview.persons.find((person) => person.personId === personId)?.alert;
    if (!alert) return endRehearsal();
    delete alert.quietUntil;
    delete alert.quietReason;
    Object.assign(alert, told(alert));
    overview.alarm = alarmOf(overview.persons, Date.now(), { troubles: overview.alarm.troubles });
    pushAll();
  };
  const answer = (
    { personId, kind }: { personId: string; kind: AlertKind },
    told: (alert: ActiveAlert) => Partial<ActiveAlert>,
  ): void => {
    const alert = overview.persons.find((person) => person.personId === personId)?.alert;
    if (!alert || coveredBy(kind).includes(alert.kind)) change(personId, told);
  };
  return {
    snooze: ({ minutes, ...meant }) =>
      answer(meant, ({ kind }) => {
        const now = Date.now();
        const until = snoozedUntil(snooze(NO_ALERTS, { kind, minutes, now }), kind, now);
        return { ringing: false, quietReason: 'snoozed', ...(until !== undefined && { quietUntil: until }) };
      }),
    acknowledge: (meant) =>
      answer(meant, ({ kind, since }) => {
        const now = Date.now();
        const known = acknowledge({ ...NO_ALERTS, episodes: { [kind]: { since } } }, kind, now);
        const until = acknowledgedUntil(known, kind, now);
        return {
          ringing: false,
          quietReason: 'acknowledged',
          ...(until !== undefined && { quietUntil: until }),
        };
      }),
    unsnooze: ({ personId }) => change(personId, () => ({ ringing: true })),
    reportChannel: () => undefined,
    log: () => [],
    exportLog: () => ({ outcome: 'cancelled' }),
    preview: () => ({ from: Date.now() - 86_400_000, to: Date.now(), readings: 0, rings: [] }),
    rehearse: ({ personId }) => ({ personId, state: 'over', steps: [] }),
    stopRehearsal: endRehearsal,
  };
}
