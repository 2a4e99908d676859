import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import type { AlarmEntry } from '../../shared/overview/overview.ts';
import type { Status } from '../ui/status.ts';

/** What somebody at the alert window can say to an alarm. */
export interface Answers {
  acknowledge(entry: AlarmEntry): void;
  snooze(entry: AlarmEntry, minutes: number): void;
}

/** A rehearsal is answered as an alarm is: main knows which of them is ringing. */
export function createAnswers({ alerts }: FlatarrowApi, status: Status): Answers {
  const from = 'alertWindow';
  return {
    acknowledge: ({ personId, kind }) =>
      void status.attempt(async () => alerts.acknowledge({ personId, kind, from })),
    snooze: ({ personId, kind }, minutes) =>
      void status.attempt(async () => alerts.snooze({ personId, minutes, kind, from })),
  };
}
