import { z } from 'zod';
import { type LocalClock, isWithin, timeWindowSchema } from '../alerts/time-window.ts';

/** When values and names are hidden from whoever else looks at the screen. */
export const discreetSchema = z.object({
  /** Switched on by hand. */
  on: z.boolean(),
  windows: z.array(timeWindowSchema).max(6, 'At most six times.'),
  /** Keeps Flatarrow's windows out of screenshots and shared screens, where the system can. */
  hideFromCapture: z.boolean(),
});
export type Discreet = z.infer<typeof discreetSchema>;

export const DEFAULT_DISCREET: Discreet = { on: false, windows: [], hideFromCapture: false };

export function isDiscreet({ on, windows }: Discreet, clock: LocalClock): boolean {
  return on || windows.some((window) => isWithin(window, clock));
}
