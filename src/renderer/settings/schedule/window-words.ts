import type { TimeWindow } from '../../../shared/alerts/time-window.ts';
import { clockText } from './clock-text.ts';

/** In the order of a calendar; Sunday is 0. */
export const WEEKDAYS = [
  { day: 1, short: 'Mo', long: 'Monday' },
  { day: 2, short: 'Tu', long: 'Tuesday' },
  { day: 3, short: 'We', long: 'Wednesday' },
  { day: 4, short: 'Th', long: 'Thursday' },
  { day: 5, short: 'Fr', long: 'Friday' },
  { day: 6, short: 'Sa', long: 'Saturday' },
  { day: 0, short: 'Su', long: 'Sunday' },
] as const;

/** `22:00–07:00`, to name a window by. */
export function windowName({ from, to }: TimeWindow): string {
  return `${clockText(from)}–${clockText(to)}`;
}

/** What isn't obvious: that it runs over midnight, and to which day that night belongs. */
export function overMidnightWords({ from, to, weekdays }: TimeWindow): string {
  if (from < to) return '';
  if (weekdays.length === WEEKDAYS.length) return 'Ends on the next morning.';
  return 'Ends on the next morning; the days are those on which it begins.';
}
