import { type AlertKind, sideOf } from '../../shared/alerts/kind.ts';
import { alertTitle } from '../../shared/alerts/words.ts';
import { FUTURE_TOLERANCE_MS, ageMinutes, formatAge } from '../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { type Trend, trendArrow, trendWords } from '../../shared/glucose/trend.ts';
import { formatReading, type GlucoseUnit } from '../../shared/glucose/units.ts';
import type { AlarmEntry } from '../../shared/overview/overview.ts';
import type { Shape } from '../ui/range-shape.tsx';

/** Main says what is fresh; should it fall silent, nothing is current after this. */
const NEVER_CURRENT_AFTER_MIN = 15;

/** What of a reading is shown. Absent where there is nothing current. */
export interface ShownReading {
  /** `52`, `2.9`, `LOW`. */
  value: string;
  /** Empty for LOW and HIGH, which have none. */
  unit: string;
  trend: Trend;
  /** `1 min ago`; empty where the clocks disagree too much to tell. */
  age: string;
}

/** @param computerNow by this computer's clock */
export function shownReading(
  { newest, clockSkewMs, mgdlPerMmol }: AlarmEntry,
  unit: GlucoseUnit,
  computerNow: EpochMs,
): ShownReading | undefined {
  const now = computerNow + clockSkewMs;
  if (!newest || ageMinutes(newest.readAt, now) >= NEVER_CURRENT_AFTER_MIN) return undefined;
  return {
    value: formatReading(newest, unit, mgdlPerMmol),
    unit: newest.special ? '' : unit,
    trend: newest.trend,
    age: newest.readAt - now > FUTURE_TOLERANCE_MS ? '' : formatAge(newest.readAt, now),
  };
}

/** The shape that stands beside an alarm's name. */
export function shapeOf(kind: AlertKind): Shape {
  return kind === 'backInRange' ? 'in' : sideOf(kind);
}

/** Whether it is the value itself that lies outside, rather than where it is going. */
export function isValueOutside(kind: AlertKind): boolean {
  return kind === 'urgentLow' || kind === 'low' || kind === 'urgentHigh' || kind === 'high';
}

/** One alarm for a screen reader. Without the age, so that it isn't said anew each minute. */
export function spokenEntry(entry: AlarmEntry, shown: ShownReading | undefined): string {
  const value = shown && [shown.value, shown.unit].filter(Boolean).join(' ');
  const words = [value ?? 'no current reading', shown && trendWords(shown.trend)].filter(Boolean).join(', ');
  return `${entry.rehearsal ? 'Rehearsal. ' : ''}${alertTitle(entry.kind)}: ${entry.name}, ${words}.`;
}

/** What the task list and the window's frame say: the worst alarm. */
export function alertWindowTitle(entry: AlarmEntry | undefined, shown: ShownReading | undefined): string {
  if (!entry) return 'Flatarrow alarm';
  const value = shown ? [shown.value, trendArrow(shown.trend)].filter(Boolean).join(' ') : '';
  const title = `${entry.rehearsal ? 'Rehearsal: ' : ''}${alertTitle(entry.kind)}`;
  return [title, value, entry.name].filter(Boolean).join(' · ');
}
