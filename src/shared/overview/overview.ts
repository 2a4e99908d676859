import { z } from 'zod';
import { alertKindSchema } from '../alerts/kind.ts';
import { alertSoundSchema } from '../alerts/sound.ts';
import { errorKindSchema } from '../errors.ts';
import { rangeNameSchema, rangesSchema } from '../glucose/ranges.ts';
import { readingSchema } from '../glucose/reading.ts';
import { glucoseUnitSchema } from '../glucose/units.ts';
import { sourceIdSchema } from '../people/account.ts';
import { personColourSchema } from '../people/person.ts';
import { languageCodeSchema } from '../settings/language-choice.ts';

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

/** The alarm of a person that matters most now, whether it speaks or has been answered. */
export const activeAlertSchema = z.object({
  kind: alertKindSchema,
  since: epochMs,
  /** It has spoken, and nobody has answered it. */
  ringing: z.boolean(),
  /** Why it is quiet although it holds, and until when, where that is known. */
  quietUntil: epochMs.optional(),
  quietReason: z.enum(['snoozed', 'acknowledged']).optional(),
  /** The choices of its snooze menu, ascending, minutes. */
  snoozeMinutes: z.array(z.int().min(1)),
});
export type ActiveAlert = z.infer<typeof activeAlertSchema>;

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

/** One person on the alert window's panel. */
export const alarmEntrySchema = z.object({
  personId: z.string(),
  /** `Mia`, or `Simulation (simulated)`. */
  name: z.string(),
  colour: personColourSchema,
  kind: alertKindSchema,
  /** An invented one, to try the chain. */
  rehearsal: z.boolean(),
  /** The newest reading, where it is fresh. */
  newest: readingSchema.optional(),
  clockSkewMs: z.number(),
  mgdlPerMmol: z.number(),
  /** Why it rings, in one or two sentences, without the value. */
  reason: z.string(),
  snoozeMinutes: z.array(z.int().min(1)),
});
export type AlarmEntry = z.infer<typeof alarmEntrySchema>;

/** What the alarms want the host to show and to play. */
export const alarmSchema = z.object({
  /** Everybody whose alarm rings, the worst first. */
  entries: z.array(alarmEntrySchema),
  /** The alert window is to be on screen. */
  window: z.boolean(),
  /** What is to be heard; `startedAt` changes whenever it is to be heard anew. */
  sound: z
    .object({
      sound: alertSoundSchema,
      level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      /** 0–100 */
      volume: z.int().min(0).max(100),
      startedAt: epochMs,
    })
    .optional(),
  /** What can't be used, in words: `No sound: this computer has no loudspeaker.` */
  troubles: z.array(z.string()),
});
export type Alarm = z.infer<typeof alarmSchema>;

/** The one snapshot that the tray and the windows draw. */
export const overviewSchema = z.object({
  unit: glucoseUnitSchema,
  /** What is spoken now, and how numbers and dates are written. */
  language: z.object({ code: languageCodeSchema, locale: z.string() }),
  /** Values and names are to be hidden. */
  discreet: z.boolean(),
  /** They are hidden by hand, and can be shown by hand; by schedule only the settings can. */
  discreetByHand: z.boolean().optional(),
  persons: z.array(personOverviewSchema),
  alarm: alarmSchema,
  notices: z.array(noticeSchema),
  /** When a file was last taken into a history or out of one, since the start: what was read of the past is outdated. */
  importsChangedAt: epochMs.optional(),
});
export type Overview = z.infer<typeof overviewSchema>;
