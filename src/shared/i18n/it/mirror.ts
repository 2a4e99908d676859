import type { MessagesOf } from '../messages.ts';

/** Mirrors: sites of Nightscout to which readings are written. A part of the settings. */
export const mirror: MessagesOf<'mirror'> = {
  add: 'Replica su Nightscout',
  addFor: 'Replica {name} su Nightscout',
  mirroredTo: 'Scritto su Nightscout',
  edit: 'Modifica',
  editSite: 'Modifica la replica su {site}',
  useSite: 'Scrivi su {site}',
  back: 'Persone e account',
  titleOf: '{name} su {site}',
  purpose:
    'Ogni lettura di {name} viene scritta su questo sito, anche le più vecchie: per altri follower, orologi, altre case o un ambulatorio.',
  leftOut:
    'Le letture simulate non vengono mai scritte, né ciò che viene dal sito stesso. Pasti, insulina e note restano qui.',
  address: 'Indirizzo del sito',
  addressHint: 'Come lo si apre in un browser. http semplice funziona solo per un server nella propria rete.',
  secret: 'API secret o token di accesso',
  secretHint:
    'Meglio un token di accesso dedicato, con un ruolo che abbia le autorizzazioni api:entries:read e api:entries:create.',
  certificate: 'Impronta del certificato (facoltativa)',
  certificateHint: 'Solo per un server proprio senza certificato pubblico: la sua impronta SHA‑256.',
  unchanged: 'invariato',
  save: 'Salva',
  test: 'Prova',
  tryAgain: 'Riprova',
  mirrorAnyway: 'Replica comunque',
  remove: 'Rimuovi la replica',
  removeTitle: 'Non scrivere più su {site}?',
  removeText: 'L’API secret viene rimosso da questo computer. Ciò che il sito contiene resta lì.',
  removeConfirm: 'Rimuovi',
  cancel: 'Annulla',
  saved: 'La replica è salvata.',
  asking: 'Richiesta al sito…',
  rightSite: 'È il sito giusto?',

  problemNeeded: 'Campo obbligatorio.',
  problemNoAddress: 'Questo non è l’indirizzo di un sito web.',
  problemNoFingerprint: 'Un’impronta ha 64 cifre da 0 a 9 e da A a F.',
  problemAlreadyMirrored: 'Le letture di {name} vengono già scritte su questo sito.',
  problemSomebodyElses:
    'Su questo sito vengono scritte le letture di un’altra persona. Un sito è per una sola persona.',
  problemComesFromThere: 'Le letture vengono proprio da questo sito. Non c’è nulla da scrivervi.',
  problemOnlyInvented: 'Ci sono solo letture simulate, e quelle non vengono mai scritte su un sito.',
  problemSecretForNewSite: 'Questo è un altro sito: inserire il suo API secret.',

  foundFree: 'Funziona. Nient’altro scrive il glucosio su questo sito.',
  foundSame:
    '«{device}» scrive già queste letture sul sito, con orari leggermente diversi. I follower ne vedrebbero molte due volte. Meglio disattivare uno dei due.',
  foundSomebodyElse:
    'Il sito ha letture recenti che non possono essere di {name}: {differing} su {compared} differiscono molto. Potrebbe essere il sito di un’altra persona. Due persone su un solo sito sono un pericolo per entrambe.',
  foundUnclear:
    'Il sito ha letture recenti di «{device}» che non si possono confrontare con quelle di {name}. Assicurarsi che sia il sito giusto.',
  unknownDevice: 'altro',

  off: 'Disattivata. Le nuove letture attendono la riattivazione.',
  starting: 'Connessione…',
  upToDate: 'Aggiornato.',
  upToDateSince: 'Aggiornato. Ultima scrittura: {time}.',
  sending:
    '{count, plural, one {Scrittura in corso; resta # lettura.} many {Scrittura in corso; restano # letture.} other {Scrittura in corso; restano # letture.}}',
  sendingOlder: 'Scrittura delle letture più vecchie; quelle dal {date} sono già lì.',
  queued:
    '{count, plural, one {# lettura in attesa.} many {# letture in attesa.} other {# letture in attesa.}}',
  nextTry: 'Prossimo tentativo: {time}.',

  errorOffline: 'Questo computer non è connesso alla rete.',
  errorTimeout: 'Il sito non risponde.',
  errorServer: 'Il sito ha un problema, o risponde qualcos’altro al suo posto.',
  errorPause: 'Il sito chiede una pausa: troppe richieste.',
  errorBlocked: 'Per ora il sito rifiuta le connessioni da questa rete.',
  errorRefused:
    'Il sito ha rifiutato questo API secret o token. Nulla viene inviato finché non viene cambiato.',
  errorMayNotWrite: 'Il sito non accetta letture con questo API secret o token.',
  errorFormat: 'Il sito ha risposto in una forma che Flatarrow non conosce.',
  errorVault: 'Il portachiavi di questo computer è bloccato o manca.',
  errorStorage: 'Non è possibile leggere o scrivere la cronologia. Il disco è pieno o di sola lettura?',
  errorIncomplete: 'I dati salvati per questa replica sono incompleti. Inserirli di nuovo.',
  errorOtherReadings: 'Interrotta: il sito ha letture che non possono essere di {name}.',
};
