/** Hours and days of the week, wherever some are chosen. */
export const schedules = {
  addNamed: 'Add: {name}',
  from: 'From',
  to: 'to',
  fromOf: '{name}, from',
  toOf: '{name}, to',
  daysOf: '{name}, days',
  overMidnight: 'Ends on the next morning.',
  overMidnightDays: 'Ends on the next morning; the days are those on which it begins.',
  timeSuchAs: 'Enter a time such as 22:00.',
  oneDay: 'Choose at least one day: this covers no hour.',
  eachDayOnce: 'Each day once.',
  coversNothing: 'Beginning and end are the same: this covers no hour.',
} as const;
