import { z } from 'zod';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { DEFAULT_ALERT_RULES } from './defaults.ts';
import { type AlertPlan, DEFAULT_ALERT_PLAN, alertPlanSchema } from './plan.ts';
import type { AlertRules } from './rules.ts';
import { EVERY_DAY } from './time-window.ts';

export const presetNameSchema = z.enum(['adult', 'child', 'pregnancy', 'discreet']);
export type PresetName = z.infer<typeof presetNameSchema>;

const TITLES = {
  adult: 'presets.adult',
  child: 'presets.child',
  pregnancy: 'presets.pregnancy',
  discreet: 'presets.discreet',
} as const satisfies Record<PresetName, MessageKey>;

/** What a preset is called, as somebody reads it who chooses. */
export function presetTitle(name: PresetName, language: Language): string {
  return language.t(TITLES[name]);
}

const { predictedLow, urgentHigh, low, fallingFast, noData, high } = DEFAULT_ALERT_RULES;
const { sourceProblem, predictedHigh, risingFast, backInRange } = DEFAULT_ALERT_RULES;

/**
 * Low 80: Nightscout's default bottom of the target (`bgTargetBottom`); at that border a single noisy reading is no low
 * yet, so two in a row are asked for, while the urgent ones wait for nothing. No data after 15 min: Nightscout's warning
 * for missing data. Everything else as for an adult.
 */
const CHILD_DAY: AlertRules = {
  ...DEFAULT_ALERT_RULES,
  low: { ...low, threshold: 80, persistence: { readings: 2, minutes: 0 } },
  noData: { ...noData, afterMinutes: 15 },
};

/** The same numbers, loud enough for another room, and through a computer that is set not to disturb. */
const CHILD_NIGHT: AlertRules = {
  ...CHILD_DAY,
  predictedLow: { ...predictedLow, volume: 100, repeatMinutes: 10 },
  urgentHigh: { ...urgentHigh, volume: 100, throughDoNotDisturb: true },
  low: { ...CHILD_DAY.low, volume: 100, repeatMinutes: 10, throughDoNotDisturb: true },
  noData: { ...CHILD_DAY.noData, volume: 100, repeatMinutes: 15, throughDoNotDisturb: true },
  // A high that a correction is already bringing down wakes nobody.
  high: { ...high, persistence: { readings: 3, minutes: 10 }, unlessTurningBack: true },
};

/**
 * Target range 63–140 mg/dL in pregnancy with type 1 diabetes, very high above 250 (Battelino et al. 2019, Diabetes Care
 * 42:1593). The peak after a meal passes 140 on most days: it must have lasted, and not be on its way down.
 */
const PREGNANCY: AlertRules = {
  ...DEFAULT_ALERT_RULES,
  low: { ...low, threshold: 63 },
  high: { ...high, threshold: 140, persistence: { readings: 3, minutes: 10 }, unlessTurningBack: true },
  urgentHigh: { ...urgentHigh, threshold: 250 },
  predictedHigh: { ...predictedHigh, threshold: 140 },
};

const NOTED_ONLY = { sound: 'none', channels: { notification: true, window: false } } as const;

/** The default numbers; what can wait is a notification without a sound, what is urgent is as loud as ever. */
const AT_WORK: AlertRules = {
  ...DEFAULT_ALERT_RULES,
  low: { ...low, ...NOTED_ONLY },
  fallingFast: { ...fallingFast, ...NOTED_ONLY },
  noData: { ...noData, ...NOTED_ONLY },
  high: { ...high, ...NOTED_ONLY },
  sourceProblem: { ...sourceProblem, ...NOTED_ONLY },
  predictedHigh: { ...predictedHigh, ...NOTED_ONLY },
  risingFast: { ...risingFast, ...NOTED_ONLY },
  backInRange: { ...backInRange, ...NOTED_ONLY },
};

const hours = (from: number, to: number) => ({ from: from * 60, to: to * 60, weekdays: [...EVERY_DAY] });

/** Whole plans to begin with, each a valid one. */
export const ALERT_PRESETS: Readonly<Record<PresetName, AlertPlan>> = {
  adult: DEFAULT_ALERT_PLAN,
  child: { day: CHILD_DAY, night: { window: hours(20, 7), rules: CHILD_NIGHT }, quietHours: [] },
  pregnancy: { day: PREGNANCY, night: null, quietHours: [] },
  // The working hours are the day, every day of the week: a plan has one night and one day.
  discreet: { day: AT_WORK, night: { window: hours(18, 8), rules: DEFAULT_ALERT_RULES }, quietHours: [] },
};

/** The preset that a plan equals in every number, if any. */
export function presetOf(plan: AlertPlan): PresetName | undefined {
  const wanted = fingerprint(plan);
  return presetNameSchema.options.find((name) => fingerprint(ALERT_PRESETS[name]) === wanted);
}

/** Parsing puts the members into one order. One that isn't valid (a form half filled in) equals nothing. */
function fingerprint(plan: AlertPlan): string | undefined {
  const parsed = alertPlanSchema.safeParse(plan);
  return parsed.success ? JSON.stringify(parsed.data) : undefined;
}
