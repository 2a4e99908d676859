/** Where a person's range ends: a section of the settings. */
export const ranges = {
  title: 'Ranges',
  above: 'above',
  below: 'below',
  atOrBelow: 'at or below',
  /** `High, above`: what a field is, for screen readers. */
  border: '{range}, {words}',
  saved: 'The ranges are saved.',
  outOfOrder: 'Each border must be above the one before it: urgent low, low, high, urgent high.',
  means:
    'They colour the number and the chart, and count time in range. Alerts have thresholds of their own.',
  useUsual: 'Use {range}, the usual target',
} as const;
