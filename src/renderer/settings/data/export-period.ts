import type { EpochMs } from '../../../shared/glucose/reading.ts';

/** Of which time a history is exported: all of it, some days up to now, or from one day to another. */
export type PeriodChoice = 'all' | '30' | '90' | 'dates';

export interface PeriodDraft {
  choice: PeriodChoice;
  /** `2026-11-20`; empty until it is chosen. */
  firstDay: string;
  lastDay: string;
}

export const WHOLE_HISTORY: PeriodDraft = { choice: 'all', firstDay: '', lastDay: '' };

export type PeriodProblem = 'dayMissing' | 'daysReversed';

export type ParsedPeriod =
  | { ok: true; from?: EpochMs; to?: EpochMs }
  | { ok: false; problems: Partial<Record<'firstDay' | 'lastDay', PeriodProblem>> };

const DAY_MS = 86_400_000;

/** From the beginning of the first day to the end of the last one, by the clock of this computer. */
export function parsePeriod({ choice, firstDay, lastDay }: PeriodDraft, now: EpochMs): ParsedPeriod {
  if (choice === 'all') return { ok: true };
  if (choice !== 'dates') return { ok: true, from: now - Number(choice) * DAY_MS };
  const from = startOf(firstDay);
  const to = startOf(lastDay, 1);
  if (from === undefined || to === undefined) {
    return {
      ok: false,
      problems: {
        ...(from === undefined && { firstDay: 'dayMissing' }),
        ...(to === undefined && { lastDay: 'dayMissing' }),
      },
    };
  }
  return from < to ? { ok: true, from, to } : { ok: false, problems: { lastDay: 'daysReversed' } };
}

/** @param later days after it */
function startOf(day: string, later = 0): EpochMs | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const start = new Date(year, month - 1, date + later).getTime();
  return Number.isNaN(start) ? undefined : start;
}
