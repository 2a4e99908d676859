import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { z } from 'zod';
import { MGDL_PER_MMOL } from '../../../shared/glucose/units.ts';
import {
  type AlertSchedule,
  DEVICE_TEXT_LENGTH,
  type Device,
  type DeviceAlert,
  type DeviceAlertKind,
  type RaisedAlert,
} from '../../../shared/people/device-status.ts';
import { alertScheduleSchema, alertSchema, alertSettingSchema, deviceSchema } from './device-schema.ts';
import { glucoseMgdl } from './glucose-amount.ts';
import { parseTime } from './times.ts';

/** Dexcom's names of alerts and ours; others are told by Dexcom's. */
const KINDS: ReadonlyMap<string, DeviceAlertKind> = new Map([
  ['urgentLow', 'urgentLow'],
  ['urgentLowSoon', 'urgentLowSoon'],
  ['low', 'low'],
  ['high', 'high'],
  ['rise', 'rise'],
  ['fall', 'fall'],
  ['outOfRange', 'signalLoss'],
  ['noReadings', 'noReadings'],
]);

const STATES: ReadonlyMap<string, RaisedAlert['state']> = new Map([
  ['activeAlarming', 'sounding'],
  ['activeSnoozed', 'snoozed'],
  ['inactive', 'over'],
]);

/** Where values are shown, in the words of Dexcom's own pages. */
const DISPLAYS: ReadonlyMap<string, string> = new Map([
  ['ios', 'iPhone'],
  ['android', 'Android phone'],
  ['receiver', 'Receiver'],
  ['sharereceiver', 'Share receiver'],
  ['touchscreenreceiver', 'Touchscreen receiver'],
]);

/** Makes plain objects of `devices` records; what can't be understood is left out. Pure, and never throws. */
export function toDevices(items: readonly unknown[]): Device[] {
  return items.flatMap((item) => {
    const device = deviceSchema.safeParse(item).data;
    if (!device) return [];
    const lastUploadAt = parseTime(device.lastUploadDate ?? '');
    return [{ name: nameOf(device), lastUploadAt, schedules: device.alertSchedules.flatMap(toSchedule) }];
  });
}

/** Makes plain objects of `alerts` records, newest first. Pure, and never throws. */
export function toRaisedAlerts(items: readonly unknown[]): RaisedAlert[] {
  return items
    .flatMap((item) => {
      const alert = alertSchema.safeParse(item).data;
      const at = parseTime(alert?.systemTime ?? '');
      if (!alert || at === undefined) return [];
      return [{ at, ...kindOf(alert.alertName ?? 'unknown'), state: STATES.get(alert.alertState ?? '') }];
    })
    .toSorted((a, b) => b.at - a.at);
}

function nameOf({ displayDevice, displayApp, transmitterGeneration }: z.infer<typeof deviceSchema>): string {
  const display = said(displayDevice);
  const app = said(displayApp) ?? said(transmitterGeneration);
  const shown = display && (DISPLAYS.get(display.toLowerCase()) ?? display);
  // A receiver's app is the receiver.
  const isNews = app !== undefined && app.toLowerCase() !== display?.toLowerCase();
  return brief(
    [shown, ...(isNews ? [app.toUpperCase()] : [])].filter(Boolean).join(', ') ||
      ('sources.device' satisfies MessageKey),
  );
}

function said(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' || text === 'unknown' ? undefined : text.trim();
}

function brief(text: string): string {
  return text.slice(0, DEVICE_TEXT_LENGTH);
}

function kindOf(name: string): Pick<DeviceAlert, 'kind' | 'name'> {
  const kind = KINDS.get(name);
  return kind ? { kind } : { kind: 'other', name: brief(name) };
}

function toSchedule(item: unknown): AlertSchedule[] {
  const schedule = alertScheduleSchema.safeParse(item).data;
  if (!schedule) return [];
  const { alertScheduleSettings: settings, alertSettings } = schedule;
  return [
    {
      name: optionalText(settings?.alertScheduleName),
      isDefault: settings?.isDefaultSchedule,
      isEnabled: settings?.isEnabled,
      startTime: optionalText(settings?.startTime),
      endTime: optionalText(settings?.endTime),
      daysOfWeek: (settings?.daysOfWeek ?? []).flatMap((day) => (typeof day === 'string' ? brief(day) : [])),
      alerts: alertSettings.flatMap(toSetting),
    },
  ];
}

function optionalText(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : brief(text);
}

function toSetting(item: unknown): DeviceAlert[] {
  const setting = alertSettingSchema.safeParse(item).data;
  if (!setting?.alertName) return [];
  const { alertName, enabled, value, unit, snooze } = setting;
  return [{ ...kindOf(alertName), enabled, threshold: thresholdOf(value, unit), snoozeMinutes: snooze }];
}

function thresholdOf(value: number | undefined, unit: string | undefined): DeviceAlert['threshold'] {
  if (value === undefined || value < 0) return undefined;
  switch (unit?.toLowerCase() ?? '') {
    case 'minutes':
      return { amount: value, unit: 'minutes' };
    case 'mg/dl/min':
      return { amount: value, unit: 'mg/dL/min' };
    case 'mmol/l/min':
      return { amount: Math.round(value * MGDL_PER_MMOL * 10) / 10, unit: 'mg/dL/min' };
    default: {
      const amount = glucoseMgdl(value, unit);
      return amount === undefined ? undefined : { amount, unit: 'mg/dL' };
    }
  }
}
