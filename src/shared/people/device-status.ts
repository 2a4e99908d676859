import { z } from 'zod';

/** Texts of a vendor, as long as a window has room for; a longer one is cut where it is read. */
export const DEVICE_TEXT_LENGTH = 80;
/** How far back the alerts that devices have raised are asked for. */
export const RAISED_DAYS = 7;
const deviceText = z.string().max(DEVICE_TEXT_LENGTH);
const at = z.int().nonnegative();

const deviceAlertKindSchema = z.enum([
  'urgentLow',
  'urgentLowSoon',
  'low',
  'high',
  'rise',
  'fall',
  'signalLoss',
  'noReadings',
  'other',
]);
export type DeviceAlertKind = z.infer<typeof deviceAlertKindSchema>;

/** How one alert of a phone app or receiver is set. These are the vendor's own alerts, not Flatarrow's. */
const deviceAlertSchema = z.object({
  kind: deviceAlertKindSchema,
  /** The vendor's word for it, where `kind` has none. */
  name: deviceText.optional(),
  /** Absent where the vendor doesn't say. */
  enabled: z.boolean().optional(),
  /** From when it speaks: a glucose value, a steepness, or a time without readings. */
  threshold: z
    .object({ amount: z.number().nonnegative(), unit: z.enum(['mg/dL', 'mg/dL/min', 'minutes']) })
    .optional(),
  snoozeMinutes: z.number().optional(),
});
export type DeviceAlert = z.infer<typeof deviceAlertSchema>;

/** Alert settings that hold for some hours of some days, or always. */
const alertScheduleSchema = z.object({
  name: deviceText.optional(),
  isDefault: z.boolean().optional(),
  isEnabled: z.boolean().optional(),
  /** Wall clock of the device, `22:00`. */
  startTime: deviceText.optional(),
  endTime: deviceText.optional(),
  daysOfWeek: z.array(deviceText),
  alerts: z.array(deviceAlertSchema),
});
export type AlertSchedule = z.infer<typeof alertScheduleSchema>;

/** A sensor, or what shows its values: a phone with an app, a receiver. */
const deviceSchema = z.object({
  /** What a person calls it: `Sensor`, `iPhone, G7 app`. */
  name: deviceText,
  /** As the vendor's own app shows it. For the person's own windows: never in a log or an export. */
  serial: deviceText.optional(),
  activatedAt: at.optional(),
  /** Until then a new sensor gives no readings. */
  warmedUpAt: at.optional(),
  /** No sensor of its kind lasts longer; it may end sooner. */
  endsBy: at.optional(),
  lastUploadAt: at.optional(),
  schedules: z.array(alertScheduleSchema),
});
export type Device = z.infer<typeof deviceSchema>;

const raisedAlertSchema = deviceAlertSchema.pick({ kind: true, name: true }).extend({
  at,
  /** Absent where the vendor doesn't say. */
  state: z.enum(['sounding', 'snoozed', 'over']).optional(),
});
export type RaisedAlert = z.infer<typeof raisedAlertSchema>;

/** What a source knows about a person's devices. */
export const deviceStatusSchema = z.object({
  devices: z.array(deviceSchema),
  /** Alerts that the devices have raised lately, newest first; absent where the source keeps none. */
  raised: z.array(raisedAlertSchema).optional(),
});
export type DeviceStatus = z.infer<typeof deviceStatusSchema>;
