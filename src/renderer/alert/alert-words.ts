import type { Look } from '../../shared/overview/glance.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { type AlertKind, sideOf } from '../../shared/alerts/kind.ts';
import { alertTitle } from '../../shared/alerts/words.ts';
import { FUTURE_TOLERANCE_MS, ageMinutes, formatAge } from '../../shared/glucose/freshness.ts';
import { type Trend, trendArrow, trendWords } from '../../shared/glucose/trend.ts';
import { formatReading } from '../../shared/glucose/units.ts';
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

export function shownReading(
  { newest, clockSkewMs, mgdlPerMmol }: AlarmEntry,
  { unit, now: computerNow, language }: Look,
): ShownReading | undefined {
  const now = computerNow + clockSkewMs;
  if (!newest || ageMinutes(newest.readAt, now) >= NEVER_CURRENT_AFTER_MIN) return undefined;
  return {
    value: formatReading(newest, unit, { language, mgdlPerMmol }),
    unit: newest.special ? '' : unit,
    trend: newest.trend,
    age: newest.readAt - now > FUTURE_TOLERANCE_MS ? '' : formatAge(newest.readAt, now, language),
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
export function spokenEntry(
  { kind, name, rehearsal }: AlarmEntry,
  shown: ShownReading | undefined,
  language: Language,
): string {
  const { t } = language;
  const alarm = alertTitle(kind, language);
  const reading = shown
    ? [shown.value, shown.unit].filter(Boolean).join(' ')
    : t('alertWindow.noCurrentReading');
  const trend = shown ? trendWords(shown.trend, language) : '';
  const sentence =
    trend === ''
      ? t('alertWindow.spoken', { alarm, name, reading })
      : t('alertWindow.spokenWithTrend', { alarm, name, reading, trend });
  return rehearsal ? t('alertWindow.spokenRehearsal', { sentence }) : sentence;
}

/** What the task list and the window's frame say: the worst alarm. */
export function alertWindowTitle(
  entry: AlarmEntry | undefined,
  shown: ShownReading | undefined,
  language: Language,
): string {
  if (!entry) return language.t('alertWindow.title');
  const value = shown ? [shown.value, trendArrow(shown.trend)].filter(Boolean).join(' ') : '';
  const alarm = alertTitle(entry.kind, language);
  const title = entry.rehearsal ? language.t('alertWindow.rehearsalTitle', { alarm }) : alarm;
  return [title, value, entry.name].filter(Boolean).join(' · ');
}
