/** Words that the whole program shares. */
export const common = {
  appName: 'Flatarrow',
  minutesAgo: '{minutes, plural, one {# min ago} other {# min ago}}',
  justNow: 'now',
} as const;
