import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** What a test may add as it goes over the wire, besides values. */
export const RESOURCES = ['events', 'calibrations', 'alerts', 'devices'] as const;

export const appInputSchema = z.object({
  clientId: z.string().default('flatarrow-test-app'),
  clientSecret: z.string(),
  /** Compared letter by letter; none registered takes any. */
  redirectUris: z.array(z.string()).default([]),
});
export type AppInput = z.input<typeof appInputSchema>;
export type App = z.output<typeof appInputSchema>;

export const personInputSchema = z.object({
  /** As the sandbox calls its invented people. */
  name: z.string().default('User7'),
  /** Where the values come from: a receiver says no offset. */
  displayDevice: z.enum(['iOS', 'android', 'receiver']).default('iOS'),
  transmitterGeneration: z.string().default('g7'),
});
export type PersonInput = z.input<typeof personInputSchema>;

export const egvInputSchema = z.object({
  readAt: z.number(),
  value: z.number().nullable(),
  status: z.string().nullable().default(null),
  trend: z.string().nullable().default('flat'),
  trendRate: z.number().nullable().default(null),
  /** How long until Dexcom releases it, ms. */
  delayMs: z.number().default(0),
});
export type EgvInput = z.input<typeof egvInputSchema>;
export type StoredEgv = Omit<z.output<typeof egvInputSchema>, 'delayMs'> & { recordId: string };

/** A record as it goes out; only those with a moment can be asked for by window. */
export interface StoredRecord {
  at: number;
  visibleAt: number;
  json: Record<string, unknown>;
}

export interface Person extends z.output<typeof personInputSchema> {
  userId: string;
  egvs: { egv: StoredEgv; visibleAt: number }[];
  records: Record<(typeof RESOURCES)[number], StoredRecord[]>;
}

export function newPerson(input: PersonInput = {}): Person {
  return {
    ...personInputSchema.parse(input),
    userId: randomUUID(),
    egvs: [],
    records: { events: [], calibrations: [], alerts: [], devices: [] },
  };
}

/** Stores a value, visible once Dexcom releases it. */
export function storeEgv(person: Person, input: EgvInput): void {
  const { delayMs, ...egv } = egvInputSchema.parse(input);
  person.egvs.push({ egv: { ...egv, recordId: randomUUID() }, visibleAt: egv.readAt + delayMs });
}
