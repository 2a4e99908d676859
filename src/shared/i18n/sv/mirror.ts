import type { MessagesOf } from '../messages.ts';

/** Mirrors: sites of Nightscout to which readings are written. A part of the settings. */
export const mirror: MessagesOf<'mirror'> = {
  add: 'Mirror to Nightscout',
  addFor: 'Mirror {name} to Nightscout',
  mirroredTo: 'Written to Nightscout',
  edit: 'Edit',
  editSite: 'Edit the mirror to {site}',
  useSite: 'Write to {site}',
  back: 'Persons & accounts',
  titleOf: '{name} on {site}',
  purpose:
    'Every reading of {name} is written to this site, older ones too: for more followers, watches, other houses or a clinic.',
  leftOut:
    'Simulated readings are never written, nor what comes from the site itself. Meals, insulin and notes stay here.',
  address: 'Address of the site',
  addressHint: 'As you open it in a browser. Plain http works only for a server in your own network.',
  secret: 'API secret or access token',
  secretHint:
    'Best is an access token of its own, with a role that has the permissions api:entries:read and api:entries:create.',
  certificate: 'Certificate fingerprint (optional)',
  certificateHint: 'Only for a server of your own without a public certificate: its SHA‑256 fingerprint.',
  unchanged: 'unchanged',
  save: 'Save',
  test: 'Test',
  tryAgain: 'Try again',
  mirrorAnyway: 'Mirror anyway',
  remove: 'Remove mirror',
  removeTitle: 'Stop writing to {site}?',
  removeText: 'The secret is removed from this computer. What the site has stays there.',
  removeConfirm: 'Remove',
  cancel: 'Cancel',
  saved: 'The mirror is saved.',
  asking: 'Asking the site…',
  rightSite: 'Is this the right site?',

  problemNeeded: 'This is needed.',
  problemNoAddress: 'This is not the address of a website.',
  problemNoFingerprint: 'A fingerprint has 64 digits from 0 to 9 and A to F.',
  problemAlreadyMirrored: '{name} is written to this site already.',
  problemSomebodyElses: 'Somebody else is written to this site. One site is for one person.',
  problemComesFromThere: 'The readings come from this very site. There is nothing to write to it.',
  problemOnlyInvented: 'There are only simulated readings, and those are never written to a site.',
  problemSecretForNewSite: 'This is another site: please enter its secret.',

  foundFree: 'It works. Nothing else writes glucose to this site.',
  foundSame:
    '“{device}” already writes these readings to the site, at slightly other times. Followers would see many of them twice. Better switch one of the two off.',
  foundSomebodyElse:
    'The site has recent readings that can’t be {name}’s: {differing} of {compared} are far off. It may be somebody else’s site. Two persons on one site are dangerous for both.',
  foundUnclear:
    'The site has recent readings from “{device}” that can’t be compared with {name}’s. Make sure that it is the right site.',
  unknownDevice: 'something else',

  off: 'Switched off. New readings wait until it is on again.',
  starting: 'Connecting…',
  upToDate: 'Up to date.',
  upToDateSince: 'Up to date. Last written {time}.',
  sending: '{count, plural, one {Writing; # reading to go.} other {Writing; # readings to go.}}',
  sendingOlder: 'Writing older readings; those since {date} are there.',
  queued: '{count, plural, one {# reading waits.} other {# readings wait.}}',
  nextTry: 'Next try at {time}.',

  errorOffline: 'This computer is offline.',
  errorTimeout: 'The site does not answer.',
  errorServer: 'The site has a problem of its own, or something else answers in its place.',
  errorPause: 'The site asks for a pause: too many requests.',
  errorBlocked: 'The site refuses connections from this network for now.',
  errorRefused: 'The site refused this secret or token. Nothing is sent until you change it.',
  errorMayNotWrite: 'The site takes no readings with this secret or token.',
  errorFormat: 'The site answered in a form that Flatarrow does not know.',
  errorVault: 'The password store of this computer is locked or missing.',
  errorStorage: 'The history can’t be read or written. Is the disk full or read-only?',
  errorIncomplete: 'What is stored for this mirror is incomplete. Please enter it again.',
  errorOtherReadings: 'Stopped: the site has readings that can’t be {name}’s.',
};
