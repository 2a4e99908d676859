import type { MessagesOf } from '../messages.ts';

/** What a failure is, in a sentence, with what to do about it where that is known. */
export const errors: MessagesOf<'errors'> = {
  offline: 'Den här datorn är offline.',
  timeout: 'Tjänsten svarar inte.',
  server: 'Tjänsten har egna problem.',
  rateLimited: 'Tjänsten ber om en paus: för många förfrågningar.',
  lockedOut: 'Tjänsten har låst kontot ett tag efter för många misslyckade inloggningar.',
  blocked: 'Tjänsten nekar för närvarande anslutningar från det här nätverket.',
  sessionExpired: 'Inloggningen har gått ut.',
  badCredentials: 'Inloggningen nekades.',
  wrongAccountKind: 'Det här är fel sorts konto för källan.',
  termsRequired: 'Nya villkor väntar. Öppna appen i telefonen, godkänn dem där och försök sedan igen.',
  noPerson: 'Ingen delar glukos med det här kontot.',
  versionTooOld: 'Tjänsten kräver en nyare version av Flatarrow.',
  badPayload: 'Tjänsten har ändrat sitt format; svaret kunde inte läsas.',
  vaultLocked: 'Datorns lösenordsförråd är låst eller saknas.',
  storage: 'Historiken kan inte skrivas. Är disken full eller skrivskyddad?',
  config: 'En inställning saknas eller är fel.',
};
