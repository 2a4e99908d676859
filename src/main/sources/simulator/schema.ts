import { z } from 'zod';

const SCENARIO_NAMES = {
  day: 'An ordinary day',
  steady: 'Hardly any change',
  'night-low': 'A low every night',
  rollercoaster: 'Steep ups and downs',
  'signal-loss': 'Readings that go missing',
} as const;

export const scenarioSchema = z.enum(['day', 'steady', 'night-low', 'rollercoaster', 'signal-loss']);
export type ScenarioName = z.infer<typeof scenarioSchema>;

export function scenarioWords(scenario: ScenarioName): string {
  return SCENARIO_NAMES[scenario];
}

/** Not one of these is secret: a simulated person has no password. */
export const simulatorCredentialsSchema = z.object({
  scenario: scenarioSchema.default('day').meta({
    label: 'What happens',
    choiceLabels: SCENARIO_NAMES,
  }),
  cadence: z
    .enum(['1', '5'])
    .default('5')
    .meta({
      label: 'A reading every',
      choiceLabels: { '1': 'minute', '5': '5 minutes' },
    }),
  seed: z
    .string()
    .trim()
    .min(1, 'A number or a word is needed.')
    .max(40, 'At most 40 characters.')
    .default('1')
    .meta({
      label: 'Person number',
      hint: 'Another number or word makes another person.',
    }),
});
export type SimulatorCredentials = z.infer<typeof simulatorCredentialsSchema>;

/**
 * The simulated person's time zone is settled at sign-in and kept: meals come at local meal times,
 * and a computer that travels or changes to summer time doesn't rewrite what has already been read.
 */
export const simulatorSessionSchema = z.object({ utcOffsetMinutes: z.int().min(-900).max(900) });
export type SimulatorSession = z.infer<typeof simulatorSessionSchema>;
