import type { MessagesOf } from '../messages.ts';

/** What a failure is, in a sentence, with what to do about it where that is known. */
export const errors: MessagesOf<'errors'> = {
  offline: 'Deze computer is offline.',
  timeout: 'De dienst antwoordt niet.',
  server: 'De dienst heeft zelf een storing.',
  rateLimited: 'De dienst vraagt om een pauze: te veel aanvragen.',
  lockedOut: 'De dienst heeft dit account tijdelijk vergrendeld, na te veel mislukte aanmeldingen.',
  blocked: 'De dienst weigert voorlopig verbindingen vanaf dit netwerk.',
  sessionExpired: 'De aanmelding is verlopen.',
  badCredentials: 'De aanmelding is geweigerd.',
  wrongAccountKind: 'Dit is het verkeerde soort account voor deze bron.',
  termsRequired:
    'Er zijn nieuwe voorwaarden. Open de app op de telefoon, accepteer ze daar en probeer het opnieuw.',
  noPerson: 'Niemand deelt glucosewaarden met dit account.',
  versionTooOld: 'De dienst vraagt een nieuwere versie van Flatarrow.',
  badPayload: 'De dienst heeft zijn formaat gewijzigd; het antwoord was niet leesbaar.',
  vaultLocked: 'De wachtwoordopslag van deze computer is vergrendeld of ontbreekt.',
  storage: 'De geschiedenis kan niet worden weggeschreven. Is de schijf vol of alleen-lezen?',
  config: 'Een instelling ontbreekt of is onjuist.',
};
