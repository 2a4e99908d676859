/** What lies around the plot, fixed, so that units and values move nothing and words can be laid over it. */
export const AROUND_PLOT_PX = {
  top: 6,
  left: 32,
  right: 6,
  /** From the plot down to the hours; a diary needs room for its marks there. */
  toHours: 11,
  toHoursWithDiary: 18,
  hours: 16,
} as const;
