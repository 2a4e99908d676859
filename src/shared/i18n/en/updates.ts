/** Newer versions of the program: a part of the settings. */
export const updates = {
  title: 'Updates',
  daily: 'Look for newer versions once a day',
  dailyNote:
    'This asks the server that has the packages. It learns your network address, the version and the system, and nothing else.',
  checkNow: 'Look now',
  restart: 'Restart and install',
  openPage: 'Show the download page',
  never: 'Nobody has looked yet.',
  current: 'This is the newest version ({time}).',
  checking: 'Looking…',
  available: 'Version {version} is available. Your system installs it, or you do.',
  downloading: 'Version {version} is being downloaded. While an alarm rings, this waits.',
  ready: 'Version {version} is ready. It is installed when you quit.',
  unreachable: 'The server could not be reached ({time}). It is asked again later.',
  unreadable: 'The server’s answer made no sense ({time}). It is asked again later.',
  refused:
    'What was downloaded is not what was announced. It was thrown away ({time}), and is downloaded again later.',
  ringing: 'An alarm rings. Answer it first.',
  offUnpackaged: 'This copy was built by hand and is updated by hand.',
  offNoAddress: 'This package names no place where newer ones are. It never looks for them.',
  offElsewhere: 'This copy is updated by the store that installed it.',
  news: 'New in {version}',
} as const;
