import { alertKindSchema } from '../../../shared/alerts/kind.ts';
import { type AlertLogEntry, alertLogEntrySchema } from '../../../shared/alerts/log.ts';

/** What of the log is to be seen; an empty choice lets everything through. */
export interface LogFilter {
  personId: string;
  kind: string;
  action: string;
}

export const EVERYTHING: LogFilter = { personId: '', kind: '', action: '' };

export const LOG_KINDS = alertKindSchema.options;
export const LOG_ACTIONS = alertLogEntrySchema.shape.action.options;

/** Newest first, whatever order it came in. */
export function shownEntries(entries: readonly AlertLogEntry[], filter: LogFilter): AlertLogEntry[] {
  return entries
    .filter(
      ({ personId, kind, action }) =>
        (!filter.personId || personId === filter.personId) &&
        (!filter.kind || kind === filter.kind) &&
        (!filter.action || action === filter.action),
    )
    .toSorted((a, b) => b.at - a.at);
}

/** Entries under the local day on which they were written, in the order given. */
export function byDay(
  entries: readonly AlertLogEntry[],
  dayOf: (at: number) => string,
): { day: string; entries: AlertLogEntry[] }[] {
  const days: { day: string; entries: AlertLogEntry[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
