/** What lies around the plot, fixed, so that units, values and events move nothing and words can be laid over it. */
export const AROUND_PLOT_PX = {
  top: 6,
  left: 32,
  right: 6,
  /** From the plot down to the hours: the marks of the diary stand there. */
  toHours: 18,
  hours: 16,
} as const;
