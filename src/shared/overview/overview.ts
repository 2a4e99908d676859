import { z } from 'zod';
import { alertKindSchema } from '../alerts/rules.ts';
import { errorKindSchema } from '../errors.ts';
import { rangeNameSchema, rangesSchema } from '../glucose/ranges.ts';
import { readingSchema } from '../glucose/reading.ts';
import { glucoseUnitSchema } from '../glucose/units.ts';
import { sourceIdSchema } from '../people/account.ts';
import { personColourSchema } from '../people/person.ts';

const epochMs = z.number();

/** How one account is doing. `waiting` has a time to wait for; `stopped` needs the person. */
export const accountHealthSchema = z.object({
  accountId: z.string(),
  sourceId: sourceIdSchema,
  sourceName: z.string(),
  label: z.string(),
  delayed: z.boolean(),
  state: z.enum(['starting', 'ok', 'failing', 'waiting', 'stopped', 'off']),
  error: z
    .object({
      kind: errorKindSchema,
      text: z.string(),
      since: epochMs,
      retryAt: epochMs.optional(),
    })
    .optional(),
  lastAskAt: epochMs.optional(),
  /** The last time the source answered without an error, whether or not it had anything new. */
  lastAnswerAt: epochMs.optional(),
  nextAskAt: epochMs.optional(),
  /** Learned: how long after being measured a reading usually becomes visible. */
  publishDelayMs: z.number().optional(),
  /** The cloud's clock less this computer's; 0 while they agree within a minute. */
  clockSkewMs: z.number(),
});
export type AccountHealth = z.infer<typeof accountHealthSchema>;

export const activeAlertSchema = z.object({
  kind: alertKindSchema,
  since: epochMs,
  quietUntil: epochMs.optional(),
});
export type ActiveAlert = z.infer<typeof activeAlertSchema>;

/** Facts about one person; what they look like at a moment is `glanceAt`'s to say. */
export const personOverviewSchema = z.object({
  personId: z.string(),
  name: z.string(),
  colour: personColourSchema,
  ranges: rangesSchema,
  simulated: z.boolean(),
  /** The newest reading of the account that speaks; delayed sources never speak. */
  newest: readingSchema.optional(),
  deltaMgdl: z.number().optional(),
  cadenceMs: z.number(),
  clockSkewMs: z.number(),
  mgdlPerMmol: z.number(),
  /** When the next reading should become visible. */
  nextReadingAt: epochMs.optional(),
  accounts: z.array(accountHealthSchema),
  today: z.object({ shares: z.record(rangeNameSchema, z.number()), coveredMs: z.number() }).optional(),
  alert: activeAlertSchema.optional(),
});
export type PersonOverview = z.infer<typeof personOverviewSchema>;

/** Something the program itself must tell: a file moved aside, a disk that is full. */
export const noticeSchema = z.object({
  id: z.string(),
  text: z.string(),
  level: z.enum(['info', 'warning']),
});
export type Notice = z.infer<typeof noticeSchema>;

/** The one snapshot that the tray and the windows draw. */
export const overviewSchema = z.object({
  unit: glucoseUnitSchema,
  persons: z.array(personOverviewSchema),
  notices: z.array(noticeSchema),
});
export type Overview = z.infer<typeof overviewSchema>;
