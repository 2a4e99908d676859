import * as fc from 'fast-check';
import { z } from 'zod';
import { graphSchema } from '../../src/main/sources/librelinkup/schema.ts';
import { libreLinkUp } from '../../src/main/sources/librelinkup/source.ts';
import { transform } from '../../src/main/sources/librelinkup/transform.ts';
import { startLibreLinkUpCloud } from '../clouds/librelinkup/cloud.ts';
import {
  shapesSchema,
  type StoredReading,
  writeCurrent,
  writeMeasurement,
  writeTimestamp,
} from '../clouds/librelinkup/wire.ts';
import type { Sample } from './contract.ts';
import { libreLinkUpOwn } from './librelinkup-own.ts';
import { describeSourceContract } from './source-contract.ts';

const credentials = { email: 'robin@example.org', password: ' Zx9-canary-password ' };
const patientId = '00000000-aaaa-4bbb-8ccc-dddddddddddd';
const patient = { unit: 'mg/dL', targetLow: 70, targetHigh: 180 } as const;
const shapes = shapesSchema.parse({});

const stored = ({ readAt, mgdl }: Sample): StoredReading => ({
  readAt,
  mgdl,
  trend: 3,
  isLow: false,
  isHigh: false,
  visibleAt: readAt,
});

/** The newest that a cloud would send is beside the graph; here it is the last of what is given. */
function graphOf(samples: readonly Sample[]): unknown {
  const last = samples.at(-1);
  return {
    connection: { glucoseMeasurement: last ? writeCurrent(stored(last), patient, shapes) : null },
    activeSensors: [],
    graphData: samples.slice(0, -1).map((sample) => writeMeasurement(stored(sample), patient, shapes)),
  };
}

const noon = Date.UTC(2026, 2, 10, 12);
const hostileTimestamp = fc.oneof(
  // Around the moment of the tests, so that many pass for current.
  fc
    .tuple(fc.integer({ min: -(10 ** 4), max: 10 ** 3 }), fc.constantFrom('12h', '24h'))
    .map(([seconds, clock]) => writeTimestamp(noon + seconds * 1000, clock)),
  fc.constantFrom(
    '13/13/2026 1:00:00 AM',
    '2/30/2026 1:00:00 AM',
    '3/10/2026 13:00:00 PM',
    '3/10/26 1:00:00 AM',
    '',
  ),
  fc.jsonValue(),
);
const hostileNumber = fc.oneof(fc.integer({ min: -50, max: 1200 }), fc.double(), fc.string(), fc.jsonValue());
const hostileMeasurement = fc.record(
  {
    FactoryTimestamp: hostileTimestamp,
    Timestamp: hostileTimestamp,
    ValueInMgPerDl: hostileNumber,
    Value: hostileNumber,
    GlucoseUnits: fc.oneof(fc.constantFrom(0, 1, 2, '0'), fc.jsonValue()),
    TrendArrow: fc.oneof(fc.integer({ min: -1, max: 7 }), fc.constantFrom('3', '__proto__'), fc.jsonValue()),
    isHigh: fc.oneof(fc.boolean(), fc.jsonValue()),
    isLow: fc.oneof(fc.boolean(), fc.jsonValue()),
  },
  { requiredKeys: [] },
);
const hostileItem = fc.oneof({ weight: 9, arbitrary: hostileMeasurement }, fc.jsonValue());
const hostileGraph = fc.record({
  connection: fc.record({ glucoseMeasurement: hostileItem }, { requiredKeys: [] }),
  graphData: fc.array(hostileItem, { maxLength: 6 }),
});

const envelopeSchema = z.object({ data: z.unknown() });
const bodySchema = z.object({
  data: z.object({
    connection: z.object({ glucoseMeasurement: z.unknown().optional() }),
    graphData: z.array(z.unknown()),
  }),
});
const recordSchema = z.object({
  FactoryTimestamp: z.string(),
  ValueInMgPerDl: z.number().nullish(),
  Value: z.unknown().optional(),
  GlucoseUnits: z.unknown().optional(),
  isHigh: z.unknown().optional(),
  isLow: z.unknown().optional(),
});

/** Every number that a record can honestly be read as, mg/dL. */
function numberIn({ ValueInMgPerDl, Value, GlucoseUnits }: z.infer<typeof recordSchema>): number {
  if (typeof ValueInMgPerDl === 'number') return ValueInMgPerDl;
  return Math.round(Number(Value) * (GlucoseUnits === 0 ? 18 : 1));
}

describeSourceContract({
  // A person has been chosen, so that every read is the one request that is asked every minute.
  source: {
    ...libreLinkUp,
    fetchReadings: (request, context) =>
      libreLinkUp.fetchReadings({ ...request, followedId: patientId }, context),
  },
  credentials,
  refusedCredentials: { ...credentials, password: 'wrong' },
  signInPath: '/llu/auth/login',
  readPath: '/graph',

  async startCloud(now) {
    const cloud = await startLibreLinkUpCloud({ now });
    cloud.addPatient({ patientId });
    cloud.addAccount({ ...credentials, follows: [patientId] });
    return {
      http: cloud.http,
      publish: (samples: readonly Sample[]) => cloud.publish(patientId, samples),
      expireSessions: () => cloud.expireSessions(),
      lockOut: (forMs: number) => cloud.lockOut(credentials.email, forMs),
    };
  },

  writeBody: (samples) => JSON.stringify({ status: 0, data: graphOf(samples) }),
  readBody: (body, now) => {
    const graph = graphSchema.safeParse(envelopeSchema.safeParse(body).data?.data);
    return graph.success ? transform(graph.data, now).readings : [];
  },

  hostileBody: fc.record({
    status: fc.constantFrom(0, 0, 0, 2, 4, 429),
    data: fc.oneof(hostileGraph, fc.jsonValue()),
  }),
  isIn: (body, { readAt, mgdl, special }) => {
    const { connection, graphData } = bodySchema.parse(body).data;
    return [connection.glucoseMeasurement, ...graphData].some((item) => {
      const record = recordSchema.safeParse(item).data;
      if (!record) return false;
      const { FactoryTimestamp, isLow, isHigh } = record;
      if (!(['12h', '24h'] as const).some((clock) => writeTimestamp(readAt, clock) === FactoryTimestamp))
        return false;
      const number = numberIn(record);
      if (special === 'high') return number > 500 || (isHigh === true && number >= 400);
      if (special === 'low') return number === 39 || (isLow === true && number <= 40);
      return number === mgdl;
    });
  },
  own: libreLinkUpOwn,
});
