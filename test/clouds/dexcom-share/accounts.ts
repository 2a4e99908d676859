import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type StoredReading, TRENDS } from './wire.ts';

export const regionSchema = z.enum(['us', 'ous', 'jp']);
export type Region = z.infer<typeof regionSchema>;

export const accountInputSchema = z.object({
  userName: z.string(),
  password: z.string(),
  /** `+` and digits; signs in as well as the user name. */
  phone: z.string().optional(),
  accountId: z.guid().optional(),
  /** Where the account was made; only that region's server knows it. */
  region: regionSchema.default('us'),
});
export type AccountInput = z.input<typeof accountInputSchema>;

export const readingInputSchema = z.object({
  readAt: z.number(),
  value: z.number(),
  trend: z.enum(TRENDS).default('Flat'),
  /** How long the phone takes to upload it, ms. */
  delayMs: z.number().default(0),
});
export type ReadingInput = z.input<typeof readingInputSchema>;

export interface Account {
  accountId: string;
  userName: string;
  phone?: string | undefined;
  password: string;
  region: Region;
  failedSignIns: number;
  lockedUntil: number;
  readings: StoredReading[];
}

export interface DexcomSession {
  account: Account;
  validUntil: number;
}

export function newAccount(input: AccountInput): Account {
  const { accountId = randomUUID(), ...rest } = accountInputSchema.parse(input);
  return { ...rest, accountId, failedSignIns: 0, lockedUntil: 0, readings: [] };
}

/** Newest first, as Share answers. */
export function visibleReadings(account: Account, sinceAt: number, now: number): StoredReading[] {
  return account.readings
    .filter(({ readAt, visibleAt }) => readAt > sinceAt && visibleAt <= now)
    .toSorted((a, b) => b.readAt - a.readAt);
}
