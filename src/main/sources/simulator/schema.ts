import { z } from 'zod';
import { type Message, message } from '../../../shared/i18n/message.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';

const SCENARIO_NAMES = {
  day: message('sources.scenarioDay'),
  steady: message('sources.scenarioSteady'),
  'night-low': message('sources.scenarioNightLow'),
  rollercoaster: message('sources.scenarioRollercoaster'),
  'signal-loss': message('sources.scenarioSignalLoss'),
} as const;

export const scenarioSchema = z.enum(['day', 'steady', 'night-low', 'rollercoaster', 'signal-loss']);
export type ScenarioName = z.infer<typeof scenarioSchema>;

export function scenarioWords(scenario: ScenarioName): Message {
  return SCENARIO_NAMES[scenario];
}

/** Not one of these is secret: a simulated person has no password. */
export const simulatorCredentialsSchema = z.object({
  scenario: scenarioSchema.default('day').meta({
    label: message('sources.scenario'),
    choiceLabels: SCENARIO_NAMES,
  }),
  cadence: z
    .enum(['1', '5'])
    .default('5')
    .meta({
      label: message('sources.cadence'),
      choiceLabels: { '1': message('sources.cadenceOne'), '5': message('sources.cadenceFive') },
    }),
  seed: z
    .string()
    .trim()
    .min(1, 'sources.seedNeeded' satisfies MessageKey)
    .max(40, 'sources.seedTooLong' satisfies MessageKey)
    .default('1')
    .meta({
      label: message('sources.seed'),
      hint: message('sources.seedHint'),
    }),
});
export type SimulatorCredentials = z.infer<typeof simulatorCredentialsSchema>;

/**
 * The simulated person's time zone is settled at sign-in and kept: meals come at local meal times,
 * and a computer that travels or changes to summer time doesn't rewrite what has already been read.
 */
export const simulatorSessionSchema = z.object({ utcOffsetMinutes: z.int().min(-900).max(900) });
export type SimulatorSession = z.infer<typeof simulatorSessionSchema>;
