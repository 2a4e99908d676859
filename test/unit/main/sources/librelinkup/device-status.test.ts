import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceStatusOf } from '../../../../../src/main/sources/librelinkup/device-status.ts';
import { graphSchema } from '../../../../../src/main/sources/librelinkup/schema.ts';
import { libreLinkUp } from '../../../../../src/main/sources/librelinkup/source.ts';
import { transform } from '../../../../../src/main/sources/librelinkup/transform.ts';
import { type DeviceStatus, deviceStatusSchema } from '../../../../../src/shared/people/device-status.ts';
import { shapesSchema } from '../../../../clouds/librelinkup/wire.ts';
import { ALEX, MINUTE_MS, NOW, ROBIN, SAM, type Scene, setScene } from './scene.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;
const ACTIVATED = NOW - 9 * DAY_MS;
/** In seconds, as it is sent. */
const A = ACTIVATED / 1000;

const said = (connection: unknown, activeSensors?: unknown): DeviceStatus => {
  const graph = graphSchema.parse({ connection, activeSensors, graphData: [] });
  return JSON.parse(JSON.stringify(deviceStatusOf(graph, NOW)));
};
const worn = (block: unknown): unknown[] => said({ sensor: block }).devices;

const asked = async ({ open, context }: Scene): Promise<DeviceStatus | undefined> => {
  const request = { credentials: SAM, session: await open(), since: NOW, followedId: ALEX };
  return (await libreLinkUp.fetchDeviceStatus?.(request, context))?.status;
};

describe('the sensor that LibreLinkUp names', () => {
  const sensor = {
    name: 'sources.sensor',
    serial: 'MH00000000',
    activatedAt: ACTIVATED,
    warmedUpAt: ACTIVATED + 60 * MINUTE_MS,
    endsBy: ACTIVATED + 15 * DAY_MS,
    schedules: [],
  };
  const { serial, ...withoutSerial } = sensor;
  const { warmedUpAt: _, ...withoutWarmUp } = sensor;

  it.each([
    ['whole', { deviceId: '', sn: serial, a: A, w: 60, pt: 4, s: false, lj: false }, [sensor]],
    ['without a product type', { sn: serial, a: A, w: 60 }, [sensor]],
    ['with a product type of a wrong type', { sn: serial, a: A, w: 60, pt: 'four' }, [sensor]],
    ['without a serial number', { a: A, w: 60, pt: 4 }, [withoutSerial]],
    ['with a null serial number', { sn: null, a: A, w: 60 }, [withoutSerial]],
    ['with a serial number that is none', { sn: '<b>1</b>', a: A, w: 60 }, [withoutSerial]],
    ['with a number for a serial', { sn: 12_345_678, a: A, w: 60 }, [withoutSerial]],
    ['without a warm-up', { sn: serial, a: A, w: null }, [withoutWarmUp]],
    ['that was never activated', { sn: serial, a: 0 }, [{ name: 'sources.sensor', serial, schedules: [] }]],
    [
      'activated in milliseconds',
      { sn: serial, a: A * 1000 },
      [{ name: 'sources.sensor', serial, schedules: [] }],
    ],
    [
      'activated in a text',
      { sn: serial, a: String(A) },
      [{ name: 'sources.sensor', serial, schedules: [] }],
    ],
    [
      'activated in a week',
      { sn: serial, a: A + 16 * 86_400 },
      [{ name: 'sources.sensor', serial, schedules: [] }],
    ],
    ['empty', {}, []],
    ['null', null, []],
    ['missing', undefined, []],
    ['a text', 'sensor', []],
    ['a list', [], []],
  ])('is told as far as it can be understood: %s', (_what, block, devices) => {
    expect(worn(block)).toEqual(devices);
  });

  it('is the newest of the active ones where the connection names none', () => {
    const active = [
      { sensor: { sn: 'MH00000001', a: A - 14 * 86_400 } },
      { sensor: { sn: serial, a: A, w: 60 } },
      { sensor: null },
      null,
      'x',
    ];
    expect(said({ sensor: null }, active).devices).toEqual([sensor]);
    expect(said({ sensor: { sn: 'MH00000002', a: A } }, active).devices).toMatchObject([
      { serial: 'MH00000002' },
    ]);
  });
});

describe('the alarms of LibreLinkUp', () => {
  it('are told in mg/dL and minutes, and switched off where it says so', () => {
    const alarmRules = {
      c: true,
      h: { on: false, th: 240, thmm: 13.3 },
      f: { th: 55, thmm: 3 },
      l: { on: true, th: 70, thmm: 3.9 },
      nd: { i: 20, r: 5, l: 6 },
    };
    expect(said({ alarmRules }).devices).toEqual([
      {
        name: 'sources.libreApp',
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
    ]);
  });

  it.each([[null], ['x'], [{}], [{ h: null, l: { th: '70' }, f: { th: -1 }, nd: [] }]])(
    'are left out where nothing can be understood: %j',
    (alarmRules) => {
      expect(said({ alarmRules }).devices).toEqual([]);
    },
  );
});

it('costs no reading, and lets nothing unfit through, whatever stands beside the glucose', () => {
  const block = fc.oneof(
    fc.jsonValue(),
    fc.record({ sn: fc.jsonValue(), a: fc.jsonValue(), w: fc.jsonValue() }),
    fc.record({ sn: fc.string(), a: fc.double(), w: fc.double() }),
  );
  const rules = fc.oneof(
    fc.jsonValue(),
    fc.record({
      f: fc.jsonValue(),
      h: fc.record({ on: fc.jsonValue(), th: fc.double() }),
      nd: fc.jsonValue(),
    }),
  );
  const glucoseMeasurement = { FactoryTimestamp: '1/15/2026 11:59:00 AM', ValueInMgPerDl: 99 };
  fc.assert(
    fc.property(block, rules, fc.jsonValue(), (sensor, alarmRules, activeSensors) => {
      const body = { connection: { glucoseMeasurement, sensor, alarmRules }, activeSensors, graphData: [] };
      const graph = graphSchema.parse(body);
      expect(transform(graph, NOW).readings).toMatchObject([{ mgdl: 99 }]);
      expect(deviceStatusSchema.safeParse(deviceStatusOf(graph, NOW)).error).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

describe('asked for devices, LibreLinkUp', () => {
  it.each([{ sensor: 'present' }, { sensor: 'null', activeSensors: 'filled' }])(
    'tells those of the person who is followed, with one request: %j',
    async (shapes) => {
      const scene = await setScene({ follows: [ROBIN, ALEX] });
      scene.cloud.shapes = shapesSchema.parse(shapes);
      scene.cloud.addPatient({
        patientId: ALEX,
        low: 65,
        sensor: { serial: '0D0000ABC1', activatedAt: ACTIVATED },
      });
      expect((await asked(scene))?.devices).toMatchObject([
        { serial: '0D0000ABC1', activatedAt: ACTIVATED },
        { name: 'sources.libreApp', schedules: [{ alerts: [{ kind: 'low', enabled: false }, {}] }] },
      ]);
      expect(scene.cloud.counts()).toEqual({ logIns: 1, peopleLists: 0, graphs: 1 });
    },
  );

  it('says nothing of a sensor that nobody wears', async () => {
    const scene = await setScene({ follows: [ALEX] });
    scene.cloud.shapes = shapesSchema.parse({ sensor: 'null', activeSensors: 'missing' });
    expect((await asked(scene))?.devices).toMatchObject([{ name: 'sources.libreApp' }]);
  });
});
