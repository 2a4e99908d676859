import { errorText } from '../../src/shared/errors.ts';
import { ABBOTT_MGDL_PER_MMOL, MGDL_PER_MMOL } from '../../src/shared/glucose/units.ts';
import type { AccountDevices } from '../../src/shared/ipc/groups/account-devices.ts';
import type { SourceId } from '../../src/shared/people/account.ts';
import type { DeviceStatus } from '../../src/shared/people/device-status.ts';
import { english } from '../support/english.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export type FakeDevices = 'told' | 'nothing' | 'fails';

/** What a source with devices would tell a window. */
export function fakeDevices(now: number, sourceId: SourceId | undefined, how: FakeDevices): AccountDevices {
  const status =
    sourceId === 'librelinkup' ? sensor(now) : sourceId === 'dexcom-web' ? phones(now) : undefined;
  if (!status) return { outcome: 'unsupported' };
  if (how === 'fails')
    return { outcome: 'fails', kind: 'timeout', text: errorText({ kind: 'timeout' }, english) };
  const mgdlPerMmol = sourceId === 'librelinkup' ? ABBOTT_MGDL_PER_MMOL : MGDL_PER_MMOL;
  const told = how === 'nothing' ? { devices: [], ...(status.raised && { raised: [] }) } : status;
  return { outcome: 'told', status: told, askedAt: now, mgdlPerMmol };
}

function sensor(now: number): DeviceStatus {
  const activatedAt = now - 8 * DAY_MS - 20 * HOUR_MS;
  return {
    devices: [
      {
        name: 'Sensor',
        serial: '0D0000ABC1',
        activatedAt,
        warmedUpAt: activatedAt + HOUR_MS,
        endsBy: activatedAt + 15 * DAY_MS,
        schedules: [],
      },
      {
        name: 'LibreLinkUp app',
        schedules: [
          {
            daysOfWeek: [],
            alerts: [
              { kind: 'urgentLow', threshold: { amount: 55, unit: 'mg/dL' } },
              { kind: 'low', enabled: true, threshold: { amount: 70, unit: 'mg/dL' } },
              { kind: 'high', enabled: false, threshold: { amount: 240, unit: 'mg/dL' } },
              { kind: 'noReadings', threshold: { amount: 20, unit: 'minutes' } },
            ],
          },
        ],
      },
    ],
  };
}

const threshold = (amount: number) => ({ amount, unit: 'mg/dL' as const });

function phones(now: number): DeviceStatus {
  return {
    devices: [
      {
        name: 'iPhone, G7',
        lastUploadAt: now - 3 * HOUR_MS,
        schedules: [
          {
            isDefault: true,
            isEnabled: true,
            startTime: '00:00',
            endTime: '00:00',
            daysOfWeek: [],
            alerts: [
              { kind: 'urgentLow', enabled: true, threshold: threshold(55), snoozeMinutes: 30 },
              { kind: 'low', enabled: true, threshold: threshold(75), snoozeMinutes: 30 },
              { kind: 'high', enabled: true, threshold: threshold(250) },
              { kind: 'rise', enabled: true, threshold: { amount: 3, unit: 'mg/dL/min' } },
              { kind: 'signalLoss', enabled: true, threshold: { amount: 20, unit: 'minutes' } },
              { kind: 'other', name: 'fixedLow', enabled: true },
            ],
          },
          {
            name: 'Night',
            isEnabled: true,
            startTime: '22:00',
            endTime: '07:00',
            daysOfWeek: ['sunday', 'monday', 'tuesday'],
            alerts: [{ kind: 'high', enabled: false, threshold: threshold(300) }],
          },
        ],
      },
    ],
    raised: Array.from({ length: 9 }, (_, index) => ({
      at: now - (5 + 13 * index) * HOUR_MS,
      kind: index % 3 === 0 ? ('urgentLow' as const) : ('high' as const),
      state: index % 2 === 0 ? ('snoozed' as const) : ('over' as const),
    })),
  };
}
