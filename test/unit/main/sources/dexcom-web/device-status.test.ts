import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDevices, toRaisedAlerts } from '../../../../../src/main/sources/dexcom-web/device-status.ts';
import { deviceStatusSchema } from '../../../../../src/shared/people/device-status.ts';

const device = {
  lastUploadDate: '2026-01-15T10:30:00',
  transmitterId: 'a'.repeat(64),
  transmitterGeneration: 'g7',
  displayDevice: 'iOS',
  displayApp: 'G7',
  alertSchedules: [
    {
      alertScheduleSettings: {
        isDefaultSchedule: true,
        isEnabled: true,
        alertScheduleName: '',
        startTime: '00:00',
        endTime: '00:00',
        daysOfWeek: ['sunday', null, 'monday'],
      },
      alertSettings: [
        { alertName: 'urgentLow', value: 3.0528, unit: 'mmol/L', snooze: 30, enabled: true },
        { alertName: 'high', value: 250, unit: 'mg/dL', snooze: null, enabled: false },
        { alertName: 'rise', value: 0.111, unit: 'mmol/L/min', enabled: true },
        { alertName: 'fall', value: 3, unit: 'mg/dL/min', enabled: true },
        { alertName: 'outOfRange', value: 20, unit: 'minutes', enabled: true },
        { alertName: 'noReadings', value: 20, unit: 'unknown', enabled: null },
        { alertName: 'aNewAlert', value: null, unit: null, enabled: true },
        null,
      ],
    },
    null,
  ],
};

const alert = (systemTime: unknown, alertName: unknown, alertState: unknown): unknown => ({
  recordId: 'a',
  systemTime,
  alertName,
  alertState,
});

describe('the devices of a person', () => {
  it('are told with their alert schedules, in mg/dL', () => {
    const [told] = toDevices([device]);
    expect(told).toMatchObject({
      name: 'iPhone, G7',
      lastUploadAt: Date.UTC(2026, 0, 15, 10, 30),
      schedules: [{ name: undefined, isDefault: true, startTime: '00:00', daysOfWeek: ['sunday', 'monday'] }],
    });
    expect(told?.schedules[0]?.alerts).toEqual([
      { kind: 'urgentLow', enabled: true, threshold: { amount: 55, unit: 'mg/dL' }, snoozeMinutes: 30 },
      { kind: 'high', enabled: false, threshold: { amount: 250, unit: 'mg/dL' } },
      { kind: 'rise', enabled: true, threshold: { amount: 2, unit: 'mg/dL/min' } },
      { kind: 'fall', enabled: true, threshold: { amount: 3, unit: 'mg/dL/min' } },
      { kind: 'signalLoss', enabled: true, threshold: { amount: 20, unit: 'minutes' } },
      { kind: 'noReadings' },
      { kind: 'other', name: 'aNewAlert', enabled: true },
    ]);
  });

  it.each([
    [{ displayDevice: 'iOS', displayApp: 'G7' }, 'iPhone, G7'],
    [{ displayDevice: 'android', displayApp: 'unknown', transmitterGeneration: 'g6' }, 'Android phone, G6'],
    [{ displayDevice: 'receiver', displayApp: 'receiver' }, 'Receiver'],
    [{ displayDevice: 'aNewThing' }, 'aNewThing'],
    [{ transmitterGeneration: 'g7' }, 'G7'],
    [{ displayDevice: 'unknown', displayApp: '' }, 'sources.device'],
  ])('are called what a person calls them: %j is %s', (members, name) => {
    expect(toDevices([members])[0]?.name).toBe(name);
  });

  it('have room for what Dexcom calls them, and no more', () => {
    const long = 'x'.repeat(900);
    const schedule = {
      alertScheduleSettings: { alertScheduleName: long, startTime: long, daysOfWeek: [long] },
      alertSettings: [{ alertName: long }],
    };
    const devices = toDevices([{ displayDevice: long, displayApp: long, alertSchedules: [schedule] }]);
    expect(deviceStatusSchema.safeParse({ devices }).error).toBeUndefined();
  });

  it('carry no transmitter id', () => {
    expect(JSON.stringify(toDevices([device]))).not.toContain('aaaa');
  });

  it('may say next to nothing', () => {
    expect(toDevices([{}, { alertSchedules: null, lastUploadDate: 7 }, null, 'x'])).toEqual([
      { name: 'sources.device', schedules: [] },
      { name: 'sources.device', schedules: [] },
    ]);
  });
});

describe('the alerts a device has raised', () => {
  it('are told newest first', () => {
    expect(
      toRaisedAlerts([
        alert('2026-01-15T08:00:00', 'low', 'inactive'),
        alert('2026-01-15T09:00:00Z', 'urgentLow', 'activeAlarming'),
        alert('2026-01-15T07:00:00Z', null, null),
        alert(null, 'low', 'inactive'),
        alert('whenever', 'low', 'inactive'),
      ]),
    ).toEqual([
      { at: Date.UTC(2026, 0, 15, 9), kind: 'urgentLow', state: 'sounding' },
      { at: Date.UTC(2026, 0, 15, 8), kind: 'low', state: 'over' },
      { at: Date.UTC(2026, 0, 15, 7), kind: 'other', name: 'unknown' },
    ]);
  });
});

it('never throws, and tells only what may cross to a window, whatever a device or an alert looks like', () => {
  const setting = fc.record({ alertName: fc.jsonValue(), value: fc.jsonValue(), unit: fc.jsonValue() });
  const schedule = fc.record({
    alertScheduleSettings: fc.jsonValue(),
    alertSettings: fc.oneof(fc.array(setting), fc.jsonValue()),
  });
  const item = fc.oneof(
    fc.record({ systemTime: fc.jsonValue(), alertSchedules: fc.oneof(fc.array(schedule), fc.jsonValue()) }),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.array(item, { maxLength: 5 }), (items) => {
      const status = { devices: toDevices(items), raised: toRaisedAlerts(items) };
      expect(deviceStatusSchema.safeParse(status).error).toBeUndefined();
      expect(status.devices.length).toBeLessThanOrEqual(items.length);
      expect(status.raised.length).toBeLessThanOrEqual(items.length);
    }),
    { numRuns: 300 },
  );
});
