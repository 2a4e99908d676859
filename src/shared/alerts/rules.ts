import { z } from 'zod';
import type { AlertKind } from './kind.ts';
import { snoozeCapMinutes } from './snooze-caps.ts';
import { alertSoundSchema } from './sound.ts';

/** The most minutes and readings that a person may ask to wait before an alarm fires. */
const LONGEST_PERSISTENCE = { minutes: 60, readings: 12 } as const;
/** For what can't wait. */
const URGENT_PERSISTENCE = { minutes: 15, readings: 3 } as const;

/** How the alarm is made heard. The tray and its menu always tell. */
const channelsSchema = z.object({ notification: z.boolean(), window: z.boolean() });
export type AlertChannels = z.infer<typeof channelsSchema>;

/** An urgent low that nobody answers may be silent for no longer than one that has been answered. */
function longestRepeatMinutes(kind: AlertKind): number {
  return kind === 'urgentLow' ? snoozeCapMinutes(kind) : 240;
}

/** What every rule has: whether it is on, and how it speaks. */
const speaking = (kind: AlertKind) => ({
  enabled: z.boolean(),
  /** How often it speaks again while nobody reacts. */
  repeatMinutes: z
    .int()
    .min(1, 'atLeastOneMinute')
    .max(longestRepeatMinutes(kind), `At most ${longestRepeatMinutes(kind)} min.`),
  /** The choices of its snooze menu, ascending. */
  snoozeMinutes: z
    .array(
      z
        .int()
        .min(5, 'snoozeAtLeast')
        .max(snoozeCapMinutes(kind), `This alarm can be snoozed for ${snoozeCapMinutes(kind)} min at most.`),
    )
    .min(1, 'snoozeNeeded')
    .max(4, 'snoozeAtMostFour')
    .refine(
      (choices) => choices.every((minutes, index) => index === 0 || minutes > (choices[index - 1] ?? 0)),
      {
        message: 'snoozeOrder',
      },
    ),
  sound: alertSoundSchema,
  /** 0–100; each level of a sound is louder by itself. */
  volume: z.int().min(0).max(100),
  channels: channelsSchema,
  /** Opens its window and plays its sound even while the computer is set not to disturb. */
  throughDoNotDisturb: z.boolean(),
});

/** How long a condition must have held before it fires: that many readings in a row, spanning that many minutes. */
const persistence = (most: { minutes: number; readings: number }) =>
  z.object({
    readings: z.int().min(1).max(most.readings, `At most ${most.readings} readings.`),
    minutes: z.int().min(0).max(most.minutes, `At most ${most.minutes} min.`),
  });
export type Persistence = z.infer<ReturnType<typeof persistence>>;

/** mg/dL that a value must come back before the alarm counts as over. */
const hysteresisMgdl = z.int().min(0).max(40, 'hysteresisAtMost');
/** Doesn't fire or repeat while the value is already on its way back. */
const unlessTurningBack = z.boolean();
const threshold = (lowest: number, highest: number) => z.int().min(lowest).max(highest);
/** How far ahead a forecast looks. */
const withinMinutes = z.int().min(10).max(30, 'forecastAtMost');
/** The change that counts as fast, mg/dL per minute. */
const mgdlPerMinute = z.number().min(1).max(5);

const urgentLow = z.object({
  ...speaking('urgentLow'),
  threshold: threshold(40, 80),
  persistence: persistence(URGENT_PERSISTENCE),
  hysteresisMgdl,
});
const predictedLow = z.object({
  ...speaking('predictedLow'),
  threshold: threshold(40, 100),
  withinMinutes,
  persistence: persistence(URGENT_PERSISTENCE),
  hysteresisMgdl,
});
const border = (kind: AlertKind, lowest: number, highest: number) =>
  z.object({
    ...speaking(kind),
    threshold: threshold(lowest, highest),
    persistence: persistence(LONGEST_PERSISTENCE),
    hysteresisMgdl,
    unlessTurningBack,
  });
const predictedHigh = z.object({
  ...speaking('predictedHigh'),
  threshold: threshold(120, 400),
  withinMinutes,
  persistence: persistence(LONGEST_PERSISTENCE),
  hysteresisMgdl,
});
const fast = (kind: AlertKind) =>
  z.object({ ...speaking(kind), mgdlPerMinute, persistence: persistence(LONGEST_PERSISTENCE) });

export type BorderRule = z.infer<ReturnType<typeof border>>;
export type FastRule = z.infer<ReturnType<typeof fast>>;

/** One person's rules for one part of the day. */
export const alertRulesSchema = z
  .object({
    urgentLow,
    predictedLow,
    urgentHigh: border('urgentHigh', 150, 400),
    low: border('low', 50, 120),
    fallingFast: fast('fallingFast'),
    noData: z.object({
      ...speaking('noData'),
      afterMinutes: z.int().min(15, 'noDataAtLeast').max(240, 'noDataAtMost'),
    }),
    high: border('high', 100, 400),
    sourceProblem: z.object({
      ...speaking('sourceProblem'),
      afterMinutes: z.int().min(0).max(240, 'noDataAtMost'),
    }),
    predictedHigh,
    risingFast: fast('risingFast'),
    backInRange: z.object(speaking('backInRange')),
  })
  .refine((r) => r.urgentLow.threshold < r.low.threshold, {
    message: 'urgentLowBelowLow',
    path: ['urgentLow', 'threshold'],
  })
  .refine((r) => r.low.threshold < r.high.threshold, {
    message: 'lowBelowHigh',
    path: ['low', 'threshold'],
  })
  .refine((r) => r.high.threshold < r.urgentHigh.threshold, {
    message: 'urgentHighAboveHigh',
    path: ['urgentHigh', 'threshold'],
  })
  .refine((r) => r.predictedLow.threshold < r.high.threshold, {
    message: 'foreseenLowBelowHigh',
    path: ['predictedLow', 'threshold'],
  })
  .refine((r) => r.predictedHigh.threshold > r.low.threshold, {
    message: 'foreseenHighAboveLow',
    path: ['predictedHigh', 'threshold'],
  });
export type AlertRules = z.infer<typeof alertRulesSchema>;
