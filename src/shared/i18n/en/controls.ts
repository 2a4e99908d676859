/** Controls and lines that every window has. */
export const controls = {
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  didNotWork: 'That did not work.',
  numberSuchAs: 'Enter a number such as {example}.',
  amountBetween: 'Between {least} and {most}.',
  wholeMinutesBetween: 'Whole minutes, {least} to {most}.',
  wholeNumberBetween: 'A whole number, {least} to {most}.',
  snoozeForMinutes: '{minutes, plural, one {Snooze for # minute} other {Snooze for # minutes}}',
  snoozeForHours: '{hours, plural, one {Snooze for # hour} other {Snooze for # hours}}',
  minutesUnit: 'min',
  hoursUnit: 'h',
  todayAt: 'at {time}',
  dayAndTime: '{day}, {time}',
} as const;
