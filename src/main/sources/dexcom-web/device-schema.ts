import { z } from 'zod';
import { openText } from './schema.ts';

const openFlag = z
  .boolean()
  .nullish()
  .catch(undefined)
  .transform((flag) => flag ?? undefined);
const openNumber = z
  .number()
  .nullish()
  .catch(undefined)
  .transform((number) => number ?? undefined);
/** Lists and their members may be null. */
const openList = z
  .array(z.unknown())
  .nullish()
  .catch(undefined)
  .transform((list) => list ?? []);

/** How one alert is set on a device. The value may be in mmol/L with many decimals. */
export const alertSettingSchema = z.object({
  alertName: openText,
  value: openNumber,
  unit: openText,
  snooze: openNumber,
  enabled: openFlag,
});

/** The settings of some hours of some days. */
export const alertScheduleSchema = z.object({
  alertScheduleSettings: z
    .object({
      alertScheduleName: openText,
      isDefaultSchedule: openFlag,
      isEnabled: openFlag,
      startTime: openText,
      endTime: openText,
      daysOfWeek: openList,
    })
    .nullish()
    .catch(undefined),
  alertSettings: openList,
});

export const deviceSchema = z.object({
  lastUploadDate: openText,
  transmitterGeneration: openText,
  displayDevice: openText,
  displayApp: openText,
  alertSchedules: openList,
});

/** An alert that a device has raised. */
export const alertSchema = z.object({
  systemTime: z.string(),
  alertName: openText,
  alertState: openText,
});
