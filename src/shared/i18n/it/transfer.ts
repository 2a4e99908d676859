import type { MessagesOf } from '../messages.ts';

/** Histories as files: a section of the settings. */
export const transfer: MessagesOf<'transfer'> = {
  title: 'Dati',
  export: 'Esporta',
  exportAbout:
    'Le letture e tutto ciò che è stato annotato, in entrambe le unità, con orari in UTC e locali. Nel file non ci sono nomi, accessi o account.',
  period: 'Periodo',
  periodAll: 'Tutto',
  periodDays: '{days, plural, one {L’ultimo giorno} many {Gli ultimi # giorni} other {Gli ultimi # giorni}}',
  periodDates: 'Da un giorno a un altro',
  firstDay: 'Primo giorno',
  lastDay: 'Ultimo giorno',
  dayMissing: 'Scegliere un giorno.',
  daysReversed: 'L’ultimo giorno è prima del primo.',
  exportCsv: 'Esporta CSV',
  exportJson: 'Esporta JSON',
  exported: 'La cronologia è salvata come file.',
  exportNothing: 'Non c’è nulla di quel periodo.',
  import: 'Importa',
  importAbout:
    'Accetta le esportazioni CSV di LibreView e Dexcom Clarity, e quelle di Flatarrow. Si vede che cosa aggiungerebbe un file prima che qualcosa cambi. Ciò che è importato non dà mai il valore attuale e non fa mai suonare un allarme.',
  chooseFile: 'Scegli un file…',
  chooseAnother: 'Scegli un altro file…',
  reading: 'Lettura di {name}…',
  cancel: 'Annulla',
  nothingChanged: 'Nulla è stato modificato.',
  formatFlatarrow: 'Un’esportazione di Flatarrow',
  formatLibreView: 'Un’esportazione di LibreView',
  formatClarity: 'Un’esportazione di Dexcom Clarity',
  newRows: 'Nuove',
  knownRows: 'Già note',
  readings: '{count, plural, one {# lettura} many {# letture} other {# letture}}',
  events: '{count, plural, one {# evento} many {# eventi} other {# eventi}}',
  readingsAndEvents: '{readings}, {events}',
  nothingNew: 'Tutto ciò che contiene è già noto.',
  addTo: 'Aggiungi alla cronologia di {person}',
  added: 'Aggiunti alla cronologia di {person}: {readings}, {events}.',
  timeZone: 'Fuso orario',
  timeZoneHint:
    'Gli orari del file non indicano un fuso. Scegliere quello impostato sul telefono o sul ricevitore.',
  dateOrder: 'Ogni data in questo file si può leggere in due modi. Quale di queste è la prima?',
  readingsCalled:
    'Il file chiama le sue letture «{name}». Flatarrow non conosce questa parola e l’ha dedotta perché compare in quasi tutte le righe.',
  leftOut: 'Escluse',
  leftOutTime:
    '{count, plural, one {# riga con un orario illeggibile} many {# righe con un orario illeggibile} other {# righe con un orario illeggibile}}',
  leftOutValue:
    '{count, plural, one {# riga il cui valore non è un valore di glucosio} many {# righe il cui valore non è un valore di glucosio} other {# righe il cui valore non è un valore di glucosio}}',
  leftOutFuture:
    '{count, plural, one {# riga dal futuro} many {# righe dal futuro} other {# righe dal futuro}}',
  leftOutTooOld:
    '{count, plural, one {# riga precedente al 2010} many {# righe precedenti al 2010} other {# righe precedenti al 2010}}',
  leftOutRetention:
    '{count, plural, one {# riga più vecchia della cronologia da conservare} many {# righe più vecchie della cronologia da conservare} other {# righe più vecchie della cronologia da conservare}}',
  leftOutKind:
    '{count, plural, one {# riga di altro tipo, ad esempio un avviso} many {# righe di altro tipo, ad esempio avvisi} other {# righe di altro tipo, ad esempio avvisi}}',
  leftOutRepeated:
    '{count, plural, one {# riga con lo stesso momento di una precedente} many {# righe con lo stesso momento di una precedente} other {# righe con lo stesso momento di una precedente}}',
  leftOutSimulated:
    '{count, plural, one {# lettura inventata} many {# letture inventate} other {# letture inventate}}',
  line: 'Riga {line}',
  lines: 'Righe {lines}',
  linesAndOthers: 'Righe {lines} e altre',
  clocks: 'Orologi',
  clocksToldApart:
    '{count, plural, one {# riga è di un’ora che gli orologi hanno segnato due volte, ed è stata distinta.} many {# righe sono di un’ora che gli orologi hanno segnato due volte, e sono state distinte.} other {# righe sono di un’ora che gli orologi hanno segnato due volte, e sono state distinte.}}',
  clocksAssumed:
    '{count, plural, one {# riga è di un’ora che gli orologi hanno segnato due volte. Nulla dice quale; è stata assegnata alla prima.} many {# righe sono di un’ora che gli orologi hanno segnato due volte. Nulla dice quale; sono state assegnate alla prima.} other {# righe sono di un’ora che gli orologi hanno segnato due volte. Nulla dice quale; sono state assegnate alla prima.}}',
  clocksLeftOutTimes:
    '{count, plural, one {# riga ha un orario che in questo fuso non è esistito.} many {# righe hanno orari che in questo fuso non sono esistiti.} other {# righe hanno orari che in questo fuso non sono esistiti.}} È quello giusto?',
  refused: 'Non è possibile importare {name}',
  refusedUnreadable: 'Non è possibile aprire il file. C’è ancora, e si ha il permesso di leggerlo?',
  refusedTooLarge: 'Il file supera 500 MB. Esportare un periodo più breve.',
  refusedEmpty: 'Il file è vuoto.',
  refusedNotText:
    'Questo non è un file di testo. Le esportazioni sono testo; i loro nomi finiscono in .csv o .json.',
  refusedArchive:
    'Questo è un foglio di calcolo o un archivio. Usare il file così come è stato scaricato, o salvarlo come CSV.',
  refusedUnknownFormat:
    'Questa non è un’esportazione che Flatarrow conosce: né di LibreView, né di Dexcom Clarity, né sua.',
  refusedNewerFormat: 'Questo file è stato scritto da un Flatarrow più recente. Aggiornare il programma.',
  refusedQuotes: 'Manca una virgoletta, o è nel posto sbagliato.',
  refusedLineTooLong: 'Questa riga è più lunga di qualsiasi riga di un’esportazione.',
  refusedJson: 'Il file si interrompe qui, o è danneggiato.',
  refusedDateOrder: 'In una di queste righe la data inizia con il giorno, nell’altra con il mese.',
  refusedNothing: 'Non se ne può ricavare nessuna lettura e nessun evento.',
  imported: 'File importati',
  importedOn: 'Importato il {date}',
  remove: 'Rimuovi',
  removeNamed: 'Rimuovi {name}',
  removeTitle: 'Rimuovere questa importazione?',
  removeText:
    'Ciò che proviene da {name} lascia la cronologia di {person}: {readings}, {events}. Il file resta dov’è e si può importare di nuovo.',
  removed: 'L’importazione è rimossa.',
};
