import type { EpochMs } from '../../shared/glucose/reading.ts';
import { formatAmount, type GlucoseStyle, type GlucoseUnit } from '../../shared/glucose/units.ts';
import type {
  AlertSchedule,
  Device,
  DeviceAlert,
  DeviceAlertKind,
  RaisedAlert,
} from '../../shared/people/device-status.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { weekdayName } from './weekday-name.ts';
import { type ClockFace, momentWords } from '../ui/clock-time.ts';

const DAY_MS = 86_400_000;
const WEEK = 7;

const KIND_KEYS = {
  urgentLow: 'alerts.urgentLow',
  urgentLowSoon: 'alerts.predictedLow',
  low: 'alerts.low',
  high: 'alerts.high',
  rise: 'alerts.risingFast',
  fall: 'alerts.fallingFast',
  signalLoss: 'devices.signalLoss',
  noReadings: 'devices.noReadings',
} as const satisfies Record<Exclude<DeviceAlertKind, 'other'>, MessageKey>;

const STATE_KEYS = {
  sounding: 'devices.sounded',
  snoozed: 'devices.snoozed',
  over: 'devices.over',
} as const;

/** What an alert is called; the vendor's `fixedLow` becomes `Fixed low`. */
export function alertName(
  { kind, name = 'unknown' }: Pick<DeviceAlert, 'kind' | 'name'>,
  { t }: Language,
): string {
  if (kind !== 'other') return t(KIND_KEYS[kind]);
  return name === 'unknown'
    ? t('devices.anotherAlert')
    : sentence(name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());
}

/** How an alert is set: `70 mg/dL`, `after 20 min`, `off`. */
export function settingWords(
  { threshold, enabled, snoozeMinutes }: DeviceAlert,
  unit: GlucoseUnit,
  style: GlucoseStyle,
): string {
  const { t } = style.language;
  if (enabled === false) return t('devices.off');
  const from = threshold && thresholdWords(threshold, unit, style);
  const snooze =
    snoozeMinutes !== undefined && snoozeMinutes > 0
      ? t('devices.snoozeMinutes', { minutes: snoozeMinutes })
      : '';
  return [from ?? (enabled ? t('devices.on') : t('devices.notSaid')), snooze].filter(Boolean).join(', ');
}

function thresholdWords(
  { amount, unit: measure }: NonNullable<DeviceAlert['threshold']>,
  unit: GlucoseUnit,
  style: GlucoseStyle,
): string {
  const { t } = style.language;
  if (measure === 'minutes') return t('devices.afterMinutes', { minutes: Math.round(amount) });
  const value = formatAmount(amount, unit, style);
  return measure === 'mg/dL' ? value : t('devices.perMinute', { amount: value });
}

/** Which hours and days a schedule is for: `Night, 22:00–07:00, Mon, Tue`. */
export function scheduleWords(
  { name, startTime, endTime, daysOfWeek, isEnabled }: AlertSchedule,
  { t, locale }: Language,
): string {
  const hours = startTime && endTime && startTime !== endTime ? `${startTime}–${endTime}` : '';
  const days = daysOfWeek.length < WEEK ? daysOfWeek.map((day) => weekdayName(day, locale)).join(', ') : '';
  const off = isEnabled === false ? t('devices.switchedOff') : '';
  return [name ?? t('devices.alerts'), hours, days, off].filter(Boolean).join(', ');
}

/** Since when a sensor is worn, or that it can't be any more. */
export function wearWords(device: Device, now: EpochMs, face: ClockFace): string | undefined {
  const { activatedAt, warmedUpAt, endsBy } = device;
  if (activatedAt === undefined) return undefined;
  const { language, timeZone } = face;
  const { t } = language;
  const day = new Intl.DateTimeFormat(language.locale, { day: 'numeric', month: 'short', timeZone }).format(
    activatedAt,
  );
  if (endsBy !== undefined && now > endsBy) return t('devices.ended', { day });
  if (warmedUpAt !== undefined && now < warmedUpAt)
    return t('devices.warmingUp', { moment: momentWords(warmedUpAt, now, face) });
  const days = Math.floor((now - activatedAt) / DAY_MS);
  return days < 1 ? t('devices.lessThanDay', { day }) : t('devices.inUse', { days, day });
}

/** `19 Nov, 03:12, snoozed` */
export function raisedWords({ at, state }: RaisedAlert, now: EpochMs, face: ClockFace): string {
  return [momentWords(at, now, face), ...(state ? [face.language.t(STATE_KEYS[state])] : [])].join(', ');
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
