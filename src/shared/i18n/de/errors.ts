import type { MessagesOf } from '../messages.ts';

/** What a failure is, in a sentence, with what to do about it where that is known. */
export const errors: MessagesOf<'errors'> = {
  offline: 'Dieser Computer ist offline.',
  timeout: 'Der Dienst antwortet nicht.',
  server: 'Der Dienst hat selbst eine Störung.',
  rateLimited: 'Der Dienst bittet um eine Pause: zu viele Anfragen.',
  lockedOut:
    'Der Dienst hat dieses Konto nach zu vielen fehlgeschlagenen Anmeldungen vorübergehend gesperrt.',
  blocked: 'Der Dienst lehnt Verbindungen aus diesem Netzwerk zurzeit ab.',
  sessionExpired: 'Die Anmeldung ist abgelaufen.',
  badCredentials: 'Die Anmeldung wurde abgelehnt.',
  wrongAccountKind: 'Diese Art von Konto passt nicht zu dieser Quelle.',
  termsRequired:
    'Neue Bedingungen warten. Bitte die App auf dem Telefon öffnen, dort zustimmen und es dann erneut versuchen.',
  noPerson: 'Niemand teilt Glukosewerte mit diesem Konto.',
  versionTooOld: 'Der Dienst verlangt eine neuere Version von Flatarrow.',
  badPayload: 'Der Dienst hat sein Format geändert; seine Antwort war nicht lesbar.',
  vaultLocked: 'Der Passwortspeicher dieses Computers ist gesperrt oder fehlt.',
  storage: 'Der Verlauf kann nicht geschrieben werden. Ist die Festplatte voll oder schreibgeschützt?',
  config: 'Eine Einstellung fehlt oder ist falsch.',
};
