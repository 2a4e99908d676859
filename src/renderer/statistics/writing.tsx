import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { GlucoseValue } from '../../shared/glucose/reading.ts';
import { formatAmount, formatMgdl, formatReading, type GlucoseUnit } from '../../shared/glucose/units.ts';
import type { CurvePoint } from '../../shared/statistics/day-curves.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { useLanguage } from '../ui/language.tsx';

const MINUTE_MS = 60_000;

export interface Measure {
  unit: GlucoseUnit;
  /** As the vendor's own app converts. */
  mgdlPerMmol: number;
}

/** How figures are written: by the language, the place, and the person's unit. */
export interface Writing extends Language, Measure {
  /** `142`, `7.9`: without the unit. */
  readonly glucose: (mgdl: number) => string;
  /** `142 mg/dL` */
  readonly withUnit: (mgdl: number) => string;
  /** `142`, `LOW`. */
  readonly reading: (value: GlucoseValue) => string;
  /** `142 mg/dL`, `LOW`, or a dash. */
  readonly point: (value: CurvePoint) => string;
  /** `83 %`, `0.4 %`, `99.6 %`: near none and near all a decimal is what matters. */
  readonly percent: (share: number) => string;
  /** `6.7 %` of 6.7. */
  readonly percentage: (percent: number) => string;
  readonly number: (value: number, decimals: number) => string;
  /** `35 min`, `2 h 10 min` */
  readonly duration: (ms: number) => string;
  /** `08:00` of minutes since midnight. */
  readonly clock: (minute: number) => string;
  /** `08` or `8 AM`: for an axis. */
  readonly hour: (hour: number) => string;
  /** A calendar date, `2026-11-20`, in one of some lengths. */
  readonly date: (date: string, length: keyof typeof DATES) => string;
  /** `7–20 November 2026` */
  readonly dates: (from: string, to: string) => string;
}

const DATES = {
  /** `Fri 20` */
  cell: { weekday: 'short', day: 'numeric' },
  /** `20 Nov` */
  month: { day: 'numeric', month: 'short' },
  /** `Fri 20 Nov` */
  row: { weekday: 'short', day: 'numeric', month: 'short' },
  /** `Friday 20 November 2026` */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export function createWriting(language: Language, measure: Measure): Writing {
  const { locale, t } = language;
  const { unit, mgdlPerMmol } = measure;
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberWith = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const format = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
    numbers.set(key, format);
    return format;
  };
  const dates = new Map<string, Intl.DateTimeFormat>();
  // A date or a time of day is no instant; written in UTC it stays what it is.
  const dateWith = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    dates.set(key, format);
    return format;
  };
  const number = (value: number, decimals: number): string =>
    numberWith({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
  const style = { language, mgdlPerMmol };
  const glucose = (mgdl: number): string => formatMgdl(mgdl, unit, style);
  return {
    ...language,
    ...measure,
    number,
    glucose,
    withUnit: (mgdl) => formatAmount(mgdl, unit, style),
    reading: (value) => formatReading(value, unit, style),
    point: (value) => {
      if (value === null) return '–';
      return typeof value === 'number'
        ? formatAmount(value, unit, style)
        : formatReading({ mgdl: 0, special: value }, unit, style);
    },
    percent: (share) => {
      // What is neither none nor all isn’t called so.
      const told = share > 0 && share < 1 ? Math.min(Math.max(share, 0.001), 0.999) : share;
      const decimals = (told > 0 && told < 0.0095) || (told >= 0.9905 && told < 1) ? 1 : 0;
      return numberWith({
        style: 'percent',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(told);
    },
    percentage: (value) =>
      numberWith({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
        value / 100,
      ),
    duration: (ms) => {
      const minutes = Math.round(ms / MINUTE_MS);
      const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
      if (whole === 0) return t('common.minutes', { minutes: rest });
      if (rest === 0) return t('common.hours', { hours: whole });
      return t('common.hoursAndMinutes', { hours: whole, minutes: rest });
    },
    clock: (minute) => dateWith({ hour: 'numeric', minute: '2-digit' }).format(minute * MINUTE_MS),
    hour: (hour) => {
      const format = dateWith({ hour: 'numeric' });
      // A bare number says enough where a day has 24 hours: `21 Uhr` is for sentences.
      if (!format.resolvedOptions().hour12) return numberWith({ minimumIntegerDigits: 2 }).format(hour % 24);
      return format.format(hour * 60 * MINUTE_MS);
    },
    date: (date, length) => dateWith(DATES[length]).format(Date.parse(date)),
    dates: (from, to) =>
      dateWith({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
        Date.parse(from),
        Date.parse(to),
      ),
  };
}

const WritingContext = createContext<Writing | undefined>(undefined);

/** Everything inside writes figures in this measure. */
export function Written({
  measure,
  children,
}: {
  measure: Measure;
  children: ComponentChildren;
}): JSX.Element {
  const language = useLanguage();
  const { unit, mgdlPerMmol } = measure;
  const writing = useMemo(
    () => createWriting(language, { unit, mgdlPerMmol }),
    [language, unit, mgdlPerMmol],
  );
  return <WritingContext.Provider value={writing}>{children}</WritingContext.Provider>;
}

export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('Figures are written inside of Written only.');
  return writing;
}
