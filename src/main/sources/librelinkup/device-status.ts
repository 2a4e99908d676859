import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Device, DeviceAlert, DeviceStatus } from '../../../shared/people/device-status.ts';
import { alarmRulesSchema, sensorSchema } from './device-schema.ts';
import type { Graph } from './schema.ts';

const MINUTE_MS = 60_000;
/** No Libre sensor was sold before; an older date is a clock that was never set. */
const EARLIEST_MS = Date.UTC(2014, 0, 1);
/** Plus sensors last 15 days, the others 14. */
const LONGEST_WEAR_MS = 15 * 24 * 60 * MINUTE_MS;
/** How far a phone's clock may be ahead of the cloud's. */
const AHEAD_MS = 24 * 60 * MINUTE_MS;

/**
 * The sensor that is worn, and how the alarms of LibreLinkUp are set. Pure, and never throws whatever the blocks are.
 * When the sensor ends is left out: after 14 days or after 15, and no member of the answer is known to say which. So is
 * `patientDevice.u`, which is no upload: in a recording it lies a day and a half before the newest value.
 * @param now by the cloud's clock where it is known
 */
export function deviceStatusOf({ connection, activeSensors }: Graph, now: EpochMs): DeviceStatus {
  // The list holds sensors of the past as well; it stands in for the one that is named only when that is missing.
  const others = (Array.isArray(activeSensors) ? activeSensors : []).flatMap((item: unknown) =>
    sensorOf(typeof item === 'object' && item !== null && 'sensor' in item ? item.sensor : undefined, now),
  );
  const newest = others.toSorted((a, b) => (b.activatedAt ?? 0) - (a.activatedAt ?? 0)).slice(0, 1);
  const named = sensorOf(connection.sensor, now);
  return { devices: [...(named.length > 0 ? named : newest), ...appOf(connection.alarmRules)] };
}

function sensorOf(block: unknown, now: EpochMs): Device[] {
  const sensor = sensorSchema.safeParse(block).data;
  if (!sensor) return [];
  const activatedAt = sensor.a === undefined ? undefined : sensor.a * 1000;
  const isPossible = activatedAt !== undefined && activatedAt >= EARLIEST_MS && activatedAt <= now + AHEAD_MS;
  if (!isPossible)
    return sensor.sn === undefined
      ? []
      : [{ name: 'sources.sensor' satisfies MessageKey, serial: sensor.sn, schedules: [] }];
  const warmedUpAt = sensor.w === undefined ? undefined : activatedAt + sensor.w * MINUTE_MS;
  const endsBy = activatedAt + LONGEST_WEAR_MS;
  return [
    {
      name: 'sources.sensor' satisfies MessageKey,
      serial: sensor.sn,
      activatedAt,
      warmedUpAt,
      endsBy,
      schedules: [],
    },
  ];
}

function appOf(block: unknown): Device[] {
  const rules = alarmRulesSchema.safeParse(block).data;
  if (!rules) return [];
  const { f, l, h, nd } = rules;
  const settings: Setting[] = [
    { kind: 'urgentLow', enabled: f?.on, amount: f?.th, unit: 'mg/dL' },
    { kind: 'low', enabled: l?.on, amount: l?.th, unit: 'mg/dL' },
    { kind: 'high', enabled: h?.on, amount: h?.th, unit: 'mg/dL' },
    { kind: 'noReadings', enabled: nd?.on, amount: nd?.i, unit: 'minutes' },
  ];
  // One that says nothing of when it speaks has never been set.
  const alerts = settings.flatMap(({ kind, enabled, amount, unit }): DeviceAlert[] =>
    amount === undefined ? [] : [{ kind, enabled, threshold: { amount, unit } }],
  );
  return alerts.length === 0
    ? []
    : [{ name: 'sources.libreApp' satisfies MessageKey, schedules: [{ daysOfWeek: [], alerts }] }];
}

interface Setting extends Pick<DeviceAlert, 'kind' | 'enabled'> {
  amount: number | undefined;
  unit: NonNullable<DeviceAlert['threshold']>['unit'];
}
