/** What a failure is, in a sentence, with what to do about it where that is known. */
export const errors = {
  offline: 'This computer is offline.',
  timeout: 'The service does not answer.',
  server: 'The service has a problem of its own.',
  rateLimited: 'The service asks for a pause: too many requests.',
  lockedOut: 'The service has locked this account for a while, after too many failed sign-ins.',
  blocked: 'The service refuses connections from this network for now.',
  sessionExpired: 'The sign-in has expired.',
  badCredentials: 'The sign-in was refused.',
  wrongAccountKind: 'This is the wrong kind of account for this source.',
  termsRequired: 'New terms are waiting. Open the app on the phone, accept them there, then try again.',
  noPerson: 'Nobody shares glucose with this account.',
  versionTooOld: 'The service wants a newer version of Flatarrow.',
  badPayload: 'The service changed its format; its answer could not be read.',
  vaultLocked: 'The password store of this computer is locked or missing.',
  storage: 'The history can’t be written. Is the disk full or read-only?',
  config: 'A setting is missing or wrong.',
} as const;
