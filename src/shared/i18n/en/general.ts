/** The program itself: a section of the settings. */
export const general = {
  title: 'General',
  startAtLogin: 'Start when I sign in to this computer',
  notInBrowser: 'Not available in a browser.',
  about: 'About',
  profileFolder: 'Profile folder',
  version: 'Version',
  notMedical:
    'Flatarrow is not a medical device. Never decide on treatment by it alone: check with the sensor’s own app or a meter.',
  historyToKeep: 'History to keep',
  keepAll: 'All of it',
  keepDays: '{days, plural, one {# day} other {# days}}',
  keepYears: '{years, plural, one {# year} other {# years}}',
} as const;
