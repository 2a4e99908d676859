import { z } from 'zod';
import { failureSchema } from './failure.ts';

/**
 * `POST` a command here, or an array of them, as JSON: so that a test in another process can drive a cloud.
 * The answer is an array with one result for each command.
 */
export const CONTROL_PATH = '/__control';

/** What every cloud obeys; each cloud adds its own. */
export const controlSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('fail'), failure: failureSchema }),
  z.strictObject({ do: z.literal('recover') }),
  /** Refuses connections for a while. */
  z.strictObject({ do: z.literal('refuse'), forMs: z.int().positive() }),
  z.strictObject({ do: z.literal('skewClock'), byMs: z.int() }),
  z.strictObject({ do: z.literal('forget') }),
  /** Method, path and query of everything asked so far. */
  z.strictObject({ do: z.literal('requests') }),
]);
export type ControlCommand = z.output<typeof controlSchema>;
