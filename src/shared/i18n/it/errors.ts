import type { MessagesOf } from '../messages.ts';

/** What a failure is, in a sentence, with what to do about it where that is known. */
export const errors: MessagesOf<'errors'> = {
  offline: 'Questo computer non è connesso alla rete.',
  timeout: 'Il servizio non risponde.',
  server: 'Il servizio ha un problema.',
  rateLimited: 'Il servizio chiede una pausa: troppe richieste.',
  lockedOut: 'Il servizio ha bloccato questo account per un po’, dopo troppi accessi non riusciti.',
  blocked: 'Per ora il servizio rifiuta le connessioni da questa rete.',
  sessionExpired: 'L’accesso è scaduto.',
  badCredentials: 'L’accesso è stato rifiutato.',
  wrongAccountKind: 'Questo tipo di account non va bene per questa fonte.',
  termsRequired: 'Ci sono nuove condizioni. Aprire l’app sul telefono, accettarle lì, poi riprovare.',
  noPerson: 'Nessuno condivide il glucosio con questo account.',
  versionTooOld: 'Il servizio richiede una versione più recente di Flatarrow.',
  badPayload: 'Il servizio ha cambiato formato; la sua risposta non è leggibile.',
  vaultLocked: 'Il portachiavi di questo computer è bloccato o manca.',
  storage: 'Non è possibile scrivere la cronologia. Il disco è pieno o di sola lettura?',
  config: 'Un’impostazione manca o è sbagliata.',
};
