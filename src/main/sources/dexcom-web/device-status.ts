import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { MGDL_PER_MMOL } from '../../../shared/glucose/units.ts';
import { alertScheduleSchema, alertSchema, alertSettingSchema, deviceSchema } from './device-schema.ts';
import { glucoseMgdl } from './glucose-amount.ts';
import { parseTime } from './times.ts';

/** From when an alert speaks: a glucose value, a steepness, or a time without signal. */
export interface AlertThreshold {
  amount: number;
  unit: 'mg/dL' | 'mg/dL/min' | 'minutes';
}

export interface AlertSetting {
  /** Dexcom's name: `urgentLow`, `low`, `high`, `rise`, `fall`, `outOfRange`, … */
  name: string;
  enabled?: boolean;
  threshold?: AlertThreshold;
  snoozeMinutes?: number;
}

export interface AlertSchedule {
  name?: string;
  isDefault?: boolean;
  isEnabled?: boolean;
  isActive?: boolean;
  /** Wall clock of the device, `22:00`. */
  startTime?: string;
  endTime?: string;
  daysOfWeek: string[];
  alerts: AlertSetting[];
}

export interface Device {
  lastUploadAt?: EpochMs;
  generation?: string;
  display?: string;
  app?: string;
  schedules: AlertSchedule[];
}

export interface RaisedAlert {
  at: EpochMs;
  name: string;
  state?: string;
}

/** Makes plain objects of `devices` records; what can't be understood is left out. Pure, and never throws. */
export function toDevices(items: readonly unknown[]): Device[] {
  return items.flatMap((item) => {
    const device = deviceSchema.safeParse(item).data;
    if (!device) return [];
    const { lastUploadDate, transmitterGeneration, displayDevice, displayApp, alertSchedules } = device;
    return [
      {
        lastUploadAt: parseTime(lastUploadDate ?? ''),
        generation: transmitterGeneration,
        display: displayDevice,
        app: displayApp,
        schedules: alertSchedules.flatMap(toSchedule),
      },
    ];
  });
}

/** Makes plain objects of `alerts` records, newest first. Pure, and never throws. */
export function toRaisedAlerts(items: readonly unknown[]): RaisedAlert[] {
  return items
    .flatMap((item) => {
      const alert = alertSchema.safeParse(item).data;
      const at = parseTime(alert?.systemTime ?? '');
      if (!alert || at === undefined) return [];
      return [{ at, name: alert.alertName ?? 'unknown', state: alert.alertState }];
    })
    .toSorted((a, b) => b.at - a.at);
}

function toSchedule(item: unknown): AlertSchedule[] {
  const schedule = alertScheduleSchema.safeParse(item).data;
  if (!schedule) return [];
  const { alertScheduleSettings: settings, alertSettings } = schedule;
  return [
    {
      name: settings?.alertScheduleName === '' ? undefined : settings?.alertScheduleName,
      isDefault: settings?.isDefaultSchedule,
      isEnabled: settings?.isEnabled,
      isActive: settings?.isActive,
      startTime: settings?.startTime,
      endTime: settings?.endTime,
      daysOfWeek: (settings?.daysOfWeek ?? []).filter((day) => typeof day === 'string'),
      alerts: alertSettings.flatMap(toSetting),
    },
  ];
}

function toSetting(item: unknown): AlertSetting[] {
  const setting = alertSettingSchema.safeParse(item).data;
  if (!setting?.alertName) return [];
  const { alertName: name, enabled, value, unit, snooze } = setting;
  return [{ name, enabled, threshold: thresholdOf(value, unit), snoozeMinutes: snooze }];
}

function thresholdOf(value: number | undefined, unit: string | undefined): AlertThreshold | undefined {
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
