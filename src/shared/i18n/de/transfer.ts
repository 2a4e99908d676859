import type { MessagesOf } from '../messages.ts';

/** Histories as files: a section of the settings. */
export const transfer: MessagesOf<'transfer'> = {
  title: 'Daten',

  export: 'Export',
  exportAbout:
    'Werte und alles Notierte, in beiden Einheiten, mit Zeiten in UTC und nach der Uhr. Die Datei enthält keinen Namen, keine Anmeldung und kein Konto.',
  period: 'Zeitraum',
  periodAll: 'Alles',
  periodDays: '{days, plural, one {Der letzte Tag} other {Die letzten # Tage}}',
  periodDates: 'Von einem Tag bis zu einem anderen',
  firstDay: 'Erster Tag',
  lastDay: 'Letzter Tag',
  dayMissing: 'Einen Tag wählen.',
  daysReversed: 'Der letzte Tag liegt vor dem ersten.',
  exportCsv: 'Als CSV exportieren',
  exportJson: 'Als JSON exportieren',
  exported: 'Der Verlauf ist als Datei gespeichert.',
  exportNothing: 'Aus dieser Zeit gibt es nichts.',

  import: 'Import',
  importAbout:
    'Nimmt CSV-Exporte von LibreView und Dexcom Clarity sowie die von Flatarrow selbst. Sie sehen, was eine Datei hinzufügen würde, bevor etwas geändert wird. Importiertes liefert nie den aktuellen Wert und löst nie einen Alarm aus.',
  chooseFile: 'Datei wählen …',
  chooseAnother: 'Andere Datei wählen …',
  reading: '{name} wird gelesen …',
  cancel: 'Abbrechen',
  nothingChanged: 'Es wurde nichts geändert.',

  formatFlatarrow: 'Ein Export von Flatarrow',
  formatLibreView: 'Ein Export von LibreView',
  formatClarity: 'Ein Export von Dexcom Clarity',
  newRows: 'Neu',
  knownRows: 'Schon bekannt',
  readings: '{count, plural, one {# Wert} other {# Werte}}',
  events: '{count, plural, one {# Ereignis} other {# Ereignisse}}',
  readingsAndEvents: '{readings}, {events}',
  nothingNew: 'Alles darin ist schon bekannt.',
  addTo: 'Zum Verlauf von {person} hinzufügen',
  added: 'Zum Verlauf von {person} hinzugefügt: {readings}, {events}.',

  timeZone: 'Zeitzone',
  timeZoneHint:
    'Die Zeiten in der Datei nennen keine Zone. Die wählen, auf die das Telefon oder Empfangsgerät eingestellt war.',
  dateOrder: 'Jedes Datum in dieser Datei lässt sich auf zwei Arten lesen. Welches davon ist das erste?',
  readingsCalled:
    'Die Datei nennt ihre Werte „{name}“. Flatarrow kennt dieses Wort nicht und hat es übernommen, weil es in fast allen Zeilen steht.',

  leftOut: 'Ausgelassen',
  leftOutTime:
    '{count, plural, one {# Zeile mit unlesbarer Uhrzeit} other {# Zeilen mit unlesbarer Uhrzeit}}',
  leftOutValue:
    '{count, plural, one {# Zeile, deren Wert kein Glukosewert ist} other {# Zeilen, deren Wert kein Glukosewert ist}}',
  leftOutFuture: '{count, plural, one {# Zeile aus der Zukunft} other {# Zeilen aus der Zukunft}}',
  leftOutTooOld: '{count, plural, one {# Zeile von vor 2010} other {# Zeilen von vor 2010}}',
  leftOutRetention:
    '{count, plural, one {# Zeile, die älter ist als der aufbewahrte Verlauf} other {# Zeilen, die älter sind als der aufbewahrte Verlauf}}',
  leftOutKind:
    '{count, plural, one {# Zeile anderer Art, z. B. ein Alarm} other {# Zeilen anderer Art, z. B. Alarme}}',
  leftOutRepeated:
    '{count, plural, one {# Zeile mit dem Zeitpunkt einer früheren} other {# Zeilen mit dem Zeitpunkt einer früheren}}',
  leftOutSimulated: '{count, plural, one {# erfundener Wert} other {# erfundene Werte}}',
  line: 'Zeile {line}',
  lines: 'Zeilen {lines}',
  linesAndOthers: 'Zeilen {lines} und weitere',

  clocks: 'Uhren',
  clocksToldApart:
    '{count, plural, one {# Zeile stammt aus einer Stunde, die Uhren zweimal zeigten, und wurde zugeordnet.} other {# Zeilen stammen aus einer Stunde, die Uhren zweimal zeigten, und wurden zugeordnet.}}',
  clocksAssumed:
    '{count, plural, one {# Zeile stammt aus einer Stunde, die Uhren zweimal zeigten. Nichts verrät, welche; sie wurde der ersten zugeordnet.} other {# Zeilen stammen aus einer Stunde, die Uhren zweimal zeigten. Nichts verrät, welche; sie wurden der ersten zugeordnet.}}',
  clocksLeftOutTimes:
    '{count, plural, one {# Zeile hat eine Zeit, die es in dieser Zone nicht gab.} other {# Zeilen haben Zeiten, die es in dieser Zone nicht gab.}} Ist es die richtige?',

  refused: '{name} kann nicht importiert werden',
  refusedUnreadable: 'Die Datei lässt sich nicht öffnen. Ist sie noch da, und dürfen Sie sie lesen?',
  refusedTooLarge: 'Die Datei ist größer als 500 MB. Einen kürzeren Zeitraum exportieren.',
  refusedEmpty: 'Die Datei ist leer.',
  refusedNotText: 'Das ist keine Textdatei. Exporte sind Text; ihre Namen enden auf .csv oder .json.',
  refusedArchive:
    'Das ist eine Tabellenkalkulation oder ein Archiv. Die Datei so wählen, wie sie heruntergeladen wurde, oder als CSV speichern.',
  refusedUnknownFormat:
    'Das ist kein Export, den Flatarrow kennt: weder von LibreView noch von Dexcom Clarity noch der eigene.',
  refusedNewerFormat: 'Ein neueres Flatarrow hat diese Datei geschrieben. Bitte aktualisieren.',
  refusedQuotes: 'Ein Anführungszeichen fehlt oder steht an der falschen Stelle.',
  refusedLineTooLong: 'Diese Zeile ist länger als jede Zeile eines Exports.',
  refusedJson: 'Die Datei bricht hier ab oder ist beschädigt.',
  refusedDateOrder: 'In einer dieser Zeilen steht im Datum der Tag zuerst, in der anderen der Monat.',
  refusedNothing: 'Kein Wert und kein Ereignis lässt sich daraus übernehmen.',

  imported: 'Importierte Dateien',
  importedOn: 'Importiert am {date}',
  remove: 'Entfernen',
  removeNamed: '{name} entfernen',
  removeTitle: 'Diesen Import entfernen?',
  removeText:
    'Was aus {name} kam, wird aus dem Verlauf von {person} entfernt: {readings}, {events}. Die Datei selbst bleibt, wo sie ist, und kann erneut importiert werden.',
  removed: 'Der Import ist entfernt.',
};
