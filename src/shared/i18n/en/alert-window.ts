/** The alert window. */
export const alertWindow = {
  title: 'Flatarrow alarm',
  heading: 'Alarms',
  noneRings: 'No alarm is ringing.',
  reveal: 'Show for 20 seconds',
  noAnswer: 'Flatarrow does not answer: what is shown may be over.',
  rehearsal: 'Rehearsal, nothing is wrong',
  noCurrentReading: 'no current reading',
  acknowledge: 'Acknowledge',
  acknowledgeFor: 'Acknowledge for {name}',
  snooze: 'Snooze',
  snoozeFor: 'Snooze for {name}',
  /** For a screen reader: `Low: Mia, 62 mg/dL, falling.` */
  spoken: '{alarm}: {name}, {reading}.',
  spokenWithTrend: '{alarm}: {name}, {reading}, {trend}.',
  spokenRehearsal: 'Rehearsal. {sentence}',
  rehearsalTitle: 'Rehearsal: {alarm}',
} as const;
