import { z } from 'zod';

/** Worst first: when several conditions hold at once, the first of them speaks. */
export const alertKindSchema = z.enum(['urgentLow', 'urgentHigh', 'low', 'high', 'noData']);
export type AlertKind = z.infer<typeof alertKindSchema>;
export type GlucoseAlertKind = Exclude<AlertKind, 'noData'>;

const repeatMinutes = z.int().min(1).max(240);

const thresholdRule = (lowest: number, highest: number) =>
  z.object({
    enabled: z.boolean(),
    /** mg/dL */
    threshold: z.int().min(lowest).max(highest),
    /** How often it speaks again while nobody reacts. */
    repeatMinutes,
  });

export const alertRulesSchema = z
  .object({
    urgentLow: thresholdRule(40, 80),
    low: thresholdRule(50, 120),
    high: thresholdRule(120, 400),
    urgentHigh: thresholdRule(150, 400),
    noData: z.object({ enabled: z.boolean(), afterMinutes: z.int().min(15).max(240), repeatMinutes }),
  })
  .refine((r) => r.urgentLow.threshold < r.low.threshold, {
    message: 'Urgent low must be below low.',
    path: ['urgentLow'],
  })
  .refine((r) => r.high.threshold < r.urgentHigh.threshold, {
    message: 'Urgent high must be above high.',
    path: ['urgentHigh'],
  });
export type AlertRules = z.infer<typeof alertRulesSchema>;

/** Dexcom G7's own defaults (User Guide, alert table), plus an urgent high. */
export const DEFAULT_ALERT_RULES: AlertRules = {
  urgentLow: { enabled: true, threshold: 55, repeatMinutes: 5 },
  low: { enabled: true, threshold: 70, repeatMinutes: 15 },
  high: { enabled: true, threshold: 250, repeatMinutes: 60 },
  urgentHigh: { enabled: true, threshold: 300, repeatMinutes: 30 },
  noData: { enabled: true, afterMinutes: 20, repeatMinutes: 30 },
};
