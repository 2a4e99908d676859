/** Everything that the log may tell of. A line that tells of anything else goes into no file that is shared. */
export const LOG_EVENTS = [
  'a language could not be loaded',
  'a listener failed',
  'a notification could not be shown',
  'a notification could not be withdrawn',
  'a page could not be opened',
  'alarm channel',
  'answer',
  'call failed',
  'call from an untrusted sender refused',
  'call refused',
  'change not taken',
  'diary',
  'diary failed',
  'failure',
  'heard',
  'history unreadable',
  'prune failed',
  'rehearsal',
  'the alarms of a person could not be looked at',
  'the alert window failed',
  'tray icon not drawn',
  'wake',
] as const;

export type LogEvent = (typeof LOG_EVENTS)[number];
