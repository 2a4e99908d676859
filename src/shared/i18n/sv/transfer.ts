import type { MessagesOf } from '../messages.ts';

/** Histories as files: a section of the settings. */
export const transfer: MessagesOf<'transfer'> = {
  title: 'Data',
  export: 'Export',
  exportAbout:
    'Värden och allt som antecknats, i båda enheterna, med tider i UTC och lokal tid. Inget namn, ingen inloggning och inget konto finns i filen.',
  period: 'Period',
  periodAll: 'Allt',
  periodDays: '{days, plural, one {Den senaste dagen} other {De senaste # dagarna}}',
  periodDates: 'Från en dag till en annan',
  firstDay: 'Första dagen',
  lastDay: 'Sista dagen',
  dayMissing: 'Välj en dag.',
  daysReversed: 'Den sista dagen är före den första.',
  exportCsv: 'Exportera CSV',
  exportJson: 'Exportera JSON',
  exported: 'Historiken är sparad som fil.',
  exportNothing: 'Det finns inget från den tiden.',
  import: 'Import',
  importAbout:
    'Tar CSV-exporter från LibreView och Dexcom Clarity, och Flatarrows egna. Du ser vad en fil skulle lägga till innan något ändras. Det som importeras blir aldrig det aktuella värdet och utlöser aldrig något larm.',
  chooseFile: 'Välj en fil…',
  chooseAnother: 'Välj en annan fil…',
  reading: 'Läser {name}…',
  cancel: 'Avbryt',
  nothingChanged: 'Inget ändrades.',
  formatFlatarrow: 'En export från Flatarrow',
  formatLibreView: 'En export från LibreView',
  formatClarity: 'En export från Dexcom Clarity',
  newRows: 'Nya',
  knownRows: 'Redan kända',
  readings: '{count, plural, one {# värde} other {# värden}}',
  events: '{count, plural, one {# händelse} other {# händelser}}',
  readingsAndEvents: '{readings}, {events}',
  nothingNew: 'Allt i den är redan känt.',
  addTo: 'Lägg till i historiken för {person}',
  added: 'Tillagt i historiken för {person}: {readings}, {events}.',
  timeZone: 'Tidszon',
  timeZoneHint: 'Filens tider anger ingen zon. Välj den som telefonen eller mottagaren var inställd på.',
  dateOrder: 'Varje datum i filen kan läsas på två sätt. Vilket av dessa är det första?',
  readingsCalled:
    'Filen kallar sina värden ”{name}”. Flatarrow känner inte till ordet och valde det eftersom nästan alla rader har det.',
  leftOut: 'Utelämnat',
  leftOutTime: '{count, plural, one {# rad vars tid inte kan läsas} other {# rader vars tid inte kan läsas}}',
  leftOutValue:
    '{count, plural, one {# rad vars värde inte är ett glukosvärde} other {# rader vars värde inte är ett glukosvärde}}',
  leftOutFuture: '{count, plural, one {# rad från framtiden} other {# rader från framtiden}}',
  leftOutTooOld: '{count, plural, one {# rad från före 2010} other {# rader från före 2010}}',
  leftOutRetention:
    '{count, plural, one {# rad som är äldre än historiken du sparar} other {# rader som är äldre än historiken du sparar}}',
  leftOutKind:
    '{count, plural, one {# rad av annat slag, t.ex. en varning} other {# rader av annat slag, t.ex. varningar}}',
  leftOutRepeated:
    '{count, plural, one {# rad med samma tidpunkt som en tidigare} other {# rader med samma tidpunkt som en tidigare}}',
  leftOutSimulated: '{count, plural, one {# påhittat värde} other {# påhittade värden}}',
  line: 'Rad {line}',
  lines: 'Raderna {lines}',
  linesAndOthers: 'Raderna {lines} och andra',
  clocks: 'Klockor',
  clocksToldApart:
    '{count, plural, one {# rad är från en timme som klockor visade två gånger, och kunde särskiljas.} other {# rader är från en timme som klockor visade två gånger, och kunde särskiljas.}}',
  clocksAssumed:
    '{count, plural, one {# rad är från en timme som klockor visade två gånger. Inget visar vilken; den lades i den första.} other {# rader är från en timme som klockor visade två gånger. Inget visar vilken; de lades i den första.}}',
  clocksLeftOutTimes:
    '{count, plural, one {# rad har en tid som inte fanns i den här zonen.} other {# rader har tider som inte fanns i den här zonen.}} Är det rätt zon?',
  refused: '{name} kan inte importeras',
  refusedUnreadable: 'Filen kan inte öppnas. Finns den kvar, och får du läsa den?',
  refusedTooLarge: 'Filen är större än 500 MB. Exportera en kortare tid.',
  refusedEmpty: 'Filen är tom.',
  refusedNotText: 'Detta är ingen textfil. Exporter är text; deras namn slutar på .csv eller .json.',
  refusedArchive:
    'Detta är ett kalkylark eller ett arkiv. Ta filen som den laddades ned, eller spara den som CSV.',
  refusedUnknownFormat:
    'Flatarrow känner inte till exporten: den är varken från LibreView, Dexcom Clarity eller Flatarrow.',
  refusedNewerFormat: 'En nyare Flatarrow skrev filen. Uppdatera programmet.',
  refusedQuotes: 'Ett citattecken saknas eller står på fel plats.',
  refusedLineTooLong: 'Den här raden är längre än någon rad i en export.',
  refusedJson: 'Filen bryts av här eller är skadad.',
  refusedDateOrder: 'På en av dessa rader står dagen först i datumet, på den andra månaden.',
  refusedNothing: 'Inget värde och ingen händelse kan hämtas från den.',
  imported: 'Importerade filer',
  importedOn: 'Importerad {date}',
  remove: 'Ta bort',
  removeNamed: 'Ta bort {name}',
  removeTitle: 'Ta bort importen?',
  removeText:
    'Det som kom från {name} tas bort ur historiken för {person}: {readings}, {events}. Själva filen ligger kvar och kan importeras igen.',
  removed: 'Importen är borttagen.',
};
