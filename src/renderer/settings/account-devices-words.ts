import type { EpochMs } from '../../shared/glucose/reading.ts';
import { formatAmount, type GlucoseStyle, type GlucoseUnit } from '../../shared/glucose/units.ts';
import type {
  AlertSchedule,
  Device,
  DeviceAlert,
  DeviceAlertKind,
  RaisedAlert,
} from '../../shared/people/device-status.ts';
import { type ClockFace, momentWords } from '../ui/clock-time.ts';

const DAY_MS = 86_400_000;
const WEEK = 7;

const KIND_WORDS: Readonly<Record<Exclude<DeviceAlertKind, 'other'>, string>> = {
  urgentLow: 'Urgent low',
  urgentLowSoon: 'Urgent low soon',
  low: 'Low',
  high: 'High',
  rise: 'Rising fast',
  fall: 'Falling fast',
  signalLoss: 'Signal loss',
  noReadings: 'No readings',
};

const STATE_WORDS = { sounding: 'sounded', snoozed: 'snoozed', over: 'over' } as const;

/** What an alert is called; the vendor's `fixedLow` becomes `Fixed low`. */
export function alertName({ kind, name = 'unknown' }: Pick<DeviceAlert, 'kind' | 'name'>): string {
  if (kind !== 'other') return KIND_WORDS[kind];
  return name === 'unknown'
    ? 'Another alert'
    : sentence(name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());
}

/** How an alert is set: `70 mg/dL`, `after 20 min`, `off`. */
export function settingWords(
  { threshold, enabled, snoozeMinutes }: DeviceAlert,
  unit: GlucoseUnit,
  style: GlucoseStyle,
): string {
  if (enabled === false) return 'off';
  const from = threshold && thresholdWords(threshold, unit, style);
  const snooze = snoozeMinutes !== undefined && snoozeMinutes > 0 ? `snooze ${snoozeMinutes} min` : '';
  return [from ?? (enabled ? 'on' : 'not said'), snooze].filter(Boolean).join(', ');
}

function thresholdWords(
  { amount, unit: measure }: NonNullable<DeviceAlert['threshold']>,
  unit: GlucoseUnit,
  style: GlucoseStyle,
): string {
  if (measure === 'minutes') return `after ${Math.round(amount)} min`;
  const value = formatAmount(amount, unit, style);
  return measure === 'mg/dL' ? value : `${value} a minute`;
}

/** Which hours and days a schedule is for: `Night, 22:00–07:00, Mon, Tue`. */
export function scheduleWords({ name, startTime, endTime, daysOfWeek, isEnabled }: AlertSchedule): string {
  const hours = startTime && endTime && startTime !== endTime ? `${startTime}–${endTime}` : '';
  const days = daysOfWeek.length < WEEK ? daysOfWeek.map((day) => sentence(day).slice(0, 3)).join(', ') : '';
  const off = isEnabled === false ? 'switched off' : '';
  return [name ?? 'Alerts', hours, days, off].filter(Boolean).join(', ');
}

/** Since when a sensor is worn, or that it can't be any more. */
export function wearWords(device: Device, now: EpochMs, face: ClockFace): string | undefined {
  const { activatedAt, warmedUpAt, endsBy } = device;
  if (activatedAt === undefined) return undefined;
  const { language, timeZone } = face;
  const day = new Intl.DateTimeFormat(language.locale, { day: 'numeric', month: 'short', timeZone }).format(
    activatedAt,
  );
  if (endsBy !== undefined && now > endsBy) return `Ended. It was activated on ${day}.`;
  if (warmedUpAt !== undefined && now < warmedUpAt)
    return `Warming up; the first reading is due ${momentWords(warmedUpAt, now, face)}.`;
  const days = Math.floor((now - activatedAt) / DAY_MS);
  if (days < 1) return `In use for less than a day, since ${day}.`;
  return `In use for ${days} ${days === 1 ? 'day' : 'days'}, since ${day}.`;
}

/** `19 Nov, 03:12, snoozed` */
export function raisedWords({ at, state }: RaisedAlert, now: EpochMs, face: ClockFace): string {
  return [momentWords(at, now, face), ...(state ? [STATE_WORDS[state]] : [])].join(', ');
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
