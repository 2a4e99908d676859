/** Words that the whole program shares: ages and times, values, ranges, trends. */
export const common = {
  appName: 'Flatarrow',
  /** One whole sentence after another. */
  twoSentences: '{first} {second}',
  justNow: 'now',
  minutesAgo: '{minutes, plural, one {# min ago} other {# min ago}}',
  hoursAgo: '{hours, plural, one {# h ago} other {# h ago}}',
  hoursAndMinutesAgo: '{hours} h {minutes} min ago',
  daysAgo: '{days, plural, one {# day ago} other {# days ago}}',
  minutes: '{minutes, plural, one {# min} other {# min}}',
  hours: '{hours, plural, one {# h} other {# h}}',
  hoursAndMinutes: '{hours} h {minutes} min',
  days: '{days, plural, one {# day} other {# days}}',
  /** What stands in the place of a number that a sensor could not measure; as short as the sensors’ own apps have it. */
  readingLow: 'LOW',
  readingHigh: 'HIGH',
  rangeUrgentLow: 'Urgent low',
  rangeLow: 'Low',
  rangeInRange: 'In range',
  rangeHigh: 'High',
  rangeUrgentHigh: 'Urgent high',
  /** `In range, steady` */
  rangeAndTrend: '{range}, {trend}',
  trendDoubleUp: 'rising fast',
  trendSingleUp: 'rising',
  trendFortyFiveUp: 'rising slowly',
  trendFlat: 'steady',
  trendFortyFiveDown: 'falling slowly',
  trendSingleDown: 'falling',
  trendDoubleDown: 'falling fast',
  simulatedName: '{name} (simulated)',
} as const;
