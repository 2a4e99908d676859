/** How much slower a fast change must get before it counts as over, mg/dL per minute. */
export const RATE_HYSTERESIS = 0.5;
