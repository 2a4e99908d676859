import { z } from 'zod';

/** Everything here is beside glucose: what can't be understood is as good as not there. */
const openFlag = z.boolean().optional().catch(undefined);
const openAmount = (highest: number) =>
  z.number().positive().max(highest).transform(Math.round).optional().catch(undefined);

/** The block of a sensor, as in a connection's `sensor` and in `activeSensors`. */
export const sensorSchema = z.object({
  /** Serial number. */
  sn: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{4,40}$/)
    .optional()
    .catch(undefined),
  /** When it was activated, in seconds since the epoch. */
  a: openAmount(1e11),
  /** Warm-up, minutes. */
  w: openAmount(24 * 60),
});

const glucoseRuleSchema = z
  .object({ on: openFlag, /** mg/dL, whatever the unit of display. */ th: openAmount(600) })
  .optional()
  .catch(undefined);

/** The alarms that the follower has set in LibreLinkUp: `f` urgent low, `l` low, `h` high, `nd` no data for `i` minutes. */
export const alarmRulesSchema = z.object({
  f: glucoseRuleSchema,
  l: glucoseRuleSchema,
  h: glucoseRuleSchema,
  nd: z
    .object({ on: openFlag, i: openAmount(24 * 60) })
    .optional()
    .catch(undefined),
});
