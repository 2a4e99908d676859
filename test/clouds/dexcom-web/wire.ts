import { z } from 'zod';
import type { Person, StoredEgv } from './people.ts';

/** How Dexcom writes what has been seen in more than one form. */
export const shapesSchema = z.object({
  /** `byDevice` as documented: phones with an offset, receivers without a zone. */
  times: z
    .enum(['byDevice', 'zulu', 'naive', 'withoutSeconds', 'singleDigits', 'offsetWithSeconds'])
    .default('byDevice'),
  order: z.enum(['ascending', 'descending', 'mixed']).default('descending'),
  unit: z.enum(['mg/dL', 'unknown', 'missing']).default('mg/dL'),
});
export type Shapes = z.output<typeof shapesSchema>;

const MINUTE_MS = 60_000;
const DEVICE_OFFSET_MS = -8 * 60 * MINUTE_MS;
const DRIFTED_OFFSET_MS = -(6 * 3600 + 59 * 60 + 58) * 1000;

const WRITERS: Readonly<Record<Shapes['times'], (at: number, displayDevice: string) => string>> = {
  byDevice: (at, displayDevice) => (displayDevice === 'receiver' ? naive(at) : `${naive(at)}+00:00`),
  zulu: (at) => `${naive(at)}Z`,
  naive: (at) => naive(at),
  withoutSeconds: (at) => naive(at).slice(0, 16),
  singleDigits: (at) => naive(at).replaceAll(/(?<=[-T:])0(?=\d)/g, ''),
  offsetWithSeconds: (at) => `${naive(at + DRIFTED_OFFSET_MS)}-06:59:58`,
};

export function writeTime(at: number, { times }: Pick<Shapes, 'times'>, displayDevice = 'iOS'): string {
  return WRITERS[times](at, displayDevice);
}

export function writeEgv(egv: StoredEgv, person: Person, shapes: Shapes): Record<string, unknown> {
  const { displayDevice, transmitterGeneration } = person;
  return {
    recordId: egv.recordId,
    systemTime: writeTime(egv.readAt, shapes, displayDevice),
    // The wearer's wall clock, which is no instant.
    displayTime: naive(egv.readAt + DEVICE_OFFSET_MS) + (displayDevice === 'receiver' ? '' : '-08:00'),
    transmitterId: displayDevice === 'receiver' ? null : 'a'.repeat(64),
    transmitterTicks: Math.floor(egv.readAt / 1000) % 10_000_000,
    value: egv.value,
    status: egv.status,
    trend: egv.trend,
    trendRate: egv.trendRate,
    ...(shapes.unit === 'missing' ? {} : { unit: shapes.unit, rateUnit: `${shapes.unit}/min` }),
    displayDevice,
    transmitterGeneration,
    displayApp: displayDevice === 'receiver' ? 'receiver' : 'G7',
  };
}

export function writeRecords(recordType: string, userId: string, records: readonly unknown[]): string {
  return JSON.stringify({ recordType, recordVersion: '3.0', userId, records });
}

export function inOrder<Item>(ascending: readonly Item[], { order }: Pick<Shapes, 'order'>): Item[] {
  if (order === 'ascending') return [...ascending];
  if (order === 'descending') return ascending.toReversed();
  const odd = ascending.filter((_, index) => index % 2 === 1);
  return [...odd.toReversed(), ...ascending.filter((_, index) => index % 2 === 0)];
}

function naive(at: number): string {
  return new Date(at).toISOString().slice(0, 19);
}
