import { logAsCsv, logAsJson } from '../../src/shared/alerts/log-export.ts';
import { previewOf } from '../../src/shared/alerts/preview.ts';
import { rehearse } from '../../src/shared/alerts/rehearse.ts';
import type { Rehearsal } from '../../src/shared/alerts/rehearsal.ts';
import type { FlatarrowHandlers } from '../../src/shared/ipc/contract.ts';
import { MGDL_PER_MMOL } from '../../src/shared/glucose/units.ts';
import { fakeAlertLog } from './fake-alert-log.ts';
import type { Push } from './fake-handlers.ts';
import type { Scenario } from './scenarios.ts';
import { english } from '../support/english.ts';

const DAY_MS = 86_400_000;
const ARRIVAL_DELAY_MS = 12_000;

type Records = Pick<
  FlatarrowHandlers['alerts'],
  'log' | 'exportLog' | 'preview' | 'rehearse' | 'stopRehearsal'
>;

/** What alarms have done, would have done, and would do: by the rules themselves, over a scenario in memory. */
export function createFakeRecords({ settings, overview, readings }: Scenario, push: Push): Records {
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const cadenceOf = (personId: string): number =>
    overview.persons.find((person) => person.personId === personId)?.cadenceMs ?? 300_000;
  const log = () =>
    settings.persons.flatMap(({ id }, index) => fakeAlertLog(id, Date.now() - index * 90_000));
  let live: Rehearsal | undefined;
  return {
    log,
    exportLog: ({ format }) => {
      const told = {
        entries: log().toSorted((a, b) => b.at - a.at),
        personOf: (id: string) => {
          const person = settings.persons.find((each) => each.id === id);
          return person && { name: person.name, mgdlPerMmol: MGDL_PER_MMOL };
        },
        timeZone,
        now: Date.now(),
        language: english,
      };
      const content = format === 'csv' ? logAsCsv(told) : logAsJson(told);
      return { outcome: 'content', name: `flatarrow-alert-log.${format}`, content };
    },
    preview: ({ personId, plan }) =>
      previewOf({
        plan,
        readings: readings?.get(personId) ?? [],
        cadenceMs: cadenceOf(personId),
        arrivalDelayMs: ARRIVAL_DELAY_MS,
        timeZone,
        from: Date.now() - DAY_MS,
        to: Date.now(),
      }),
    rehearse: ({ personId, live: forReal }) => {
      const plan = settings.persons.find(({ id }) => id === personId)?.alerts;
      if (!plan) return { personId, state: 'over', steps: [] };
      const { steps } = rehearse({
        plan,
        cadenceMs: cadenceOf(personId),
        arrivalDelayMs: ARRIVAL_DELAY_MS,
        timeZone,
        now: Date.now(),
        unit: settings.unit,
        language: english,
        mgdlPerMmol: MGDL_PER_MMOL,
        surroundings: {
          hasFailed: (channel) => channel === 'sound' && overview.alarm.troubles.length > 0,
          doNotDisturb: false,
        },
      });
      const rehearsal: Rehearsal = { personId, state: forReal ? 'live' : 'planned', steps };
      live = forReal ? rehearsal : undefined;
      return rehearsal;
    },
    stopRehearsal: () => {
      if (live) push('alerts.rehearsalChanged', { ...live, state: 'over' });
      live = undefined;
    },
  };
}
