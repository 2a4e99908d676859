import type { MessagesOf } from '../messages.ts';

/** Histories as files: a section of the settings. */
export const transfer: MessagesOf<'transfer'> = {
  title: 'Gegevens',

  export: 'Exporteren',
  exportAbout:
    'Metingen en alles wat is genoteerd, in beide eenheden, met tijden in UTC en volgens de klok. Er staat geen naam, aanmelding of account in het bestand.',
  period: 'Periode',
  periodAll: 'Alles',
  periodDays: 'De laatste {days, plural, one {dag} other {# dagen}}',
  periodDates: 'Van de ene dag tot de andere',
  firstDay: 'Eerste dag',
  lastDay: 'Laatste dag',
  dayMissing: 'Kies een dag.',
  daysReversed: 'De laatste dag ligt voor de eerste.',
  exportCsv: 'Exporteren als CSV',
  exportJson: 'Exporteren als JSON',
  exported: 'De geschiedenis is als bestand opgeslagen.',
  exportNothing: 'Uit die tijd is er niets.',

  import: 'Importeren',
  importAbout:
    'Neemt CSV-exports van LibreView en Dexcom Clarity, en die van Flatarrow zelf. U ziet wat een bestand zou toevoegen voordat er iets verandert. Wat is geïmporteerd, geeft nooit de actuele waarde en laat nooit een alarm afgaan.',
  chooseFile: 'Bestand kiezen…',
  chooseAnother: 'Ander bestand kiezen…',
  reading: '{name} lezen…',
  cancel: 'Annuleren',
  nothingChanged: 'Er is niets gewijzigd.',

  formatFlatarrow: 'Een export van Flatarrow',
  formatLibreView: 'Een export van LibreView',
  formatClarity: 'Een export van Dexcom Clarity',
  newRows: 'Nieuw',
  knownRows: 'Al bekend',
  readings: '{count, plural, one {# meting} other {# metingen}}',
  events: '{count, plural, one {# gebeurtenis} other {# gebeurtenissen}}',
  readingsAndEvents: '{readings}, {events}',
  nothingNew: 'Alles erin is al bekend.',
  addTo: 'Aan de geschiedenis van {person} toevoegen',
  added: 'Aan de geschiedenis van {person} toegevoegd: {readings}, {events}.',

  timeZone: 'Tijdzone',
  timeZoneHint: 'De tijden in het bestand noemen geen zone. Kies die waarop de telefoon of ontvanger stond.',
  dateOrder: 'Elke datum in dit bestand is op twee manieren te lezen. Welke hiervan is de eerste?',
  readingsCalled:
    'Het bestand noemt zijn metingen “{name}”. Flatarrow kent dat woord niet en heeft het overgenomen omdat bijna alle regels het hebben.',

  leftOut: 'Weggelaten',
  leftOutTime:
    '{count, plural, one {# regel met een onleesbare tijd} other {# regels met een onleesbare tijd}}',
  leftOutValue:
    '{count, plural, one {# regel waarvan de waarde geen glucosewaarde is} other {# regels waarvan de waarde geen glucosewaarde is}}',
  leftOutFuture: '{count, plural, one {# regel uit de toekomst} other {# regels uit de toekomst}}',
  leftOutTooOld: '{count, plural, one {# regel van voor 2010} other {# regels van voor 2010}}',
  leftOutRetention:
    '{count, plural, one {# regel die ouder is dan de geschiedenis die u bewaart} other {# regels die ouder zijn dan de geschiedenis die u bewaart}}',
  leftOutKind:
    '{count, plural, one {# regel van een andere soort, zoals een alarm} other {# regels van een andere soort, zoals alarmen}}',
  leftOutRepeated:
    '{count, plural, one {# regel met het tijdstip van een eerdere} other {# regels met het tijdstip van een eerdere}}',
  leftOutSimulated: '{count, plural, one {# verzonnen meting} other {# verzonnen metingen}}',
  line: 'Regel {line}',
  lines: 'Regels {lines}',
  linesAndOthers: 'Regels {lines} en andere',

  clocks: 'Klokken',
  clocksToldApart:
    '{count, plural, one {# regel komt uit een uur dat klokken twee keer toonden, en is toegewezen.} other {# regels komen uit een uur dat klokken twee keer toonden, en zijn toegewezen.}}',
  clocksAssumed:
    '{count, plural, one {# regel komt uit een uur dat klokken twee keer toonden. Niets verraadt welk; de regel is in het eerste geplaatst.} other {# regels komen uit een uur dat klokken twee keer toonden. Niets verraadt welk; ze zijn in het eerste geplaatst.}}',
  clocksLeftOutTimes:
    '{count, plural, one {# regel heeft een tijd die in deze zone niet bestond.} other {# regels hebben tijden die in deze zone niet bestonden.}} Is het de juiste?',

  refused: '{name} kan niet worden geïmporteerd',
  refusedUnreadable: 'Het bestand kan niet worden geopend. Is het er nog, en mag u het lezen?',
  refusedTooLarge: 'Het bestand is groter dan 500 MB. Exporteer een kortere periode.',
  refusedEmpty: 'Het bestand is leeg.',
  refusedNotText: 'Dit is geen tekstbestand. Exports zijn tekst; hun namen eindigen op .csv of .json.',
  refusedArchive:
    'Dit is een spreadsheet of een archief. Neem het bestand zoals het is gedownload, of sla het op als CSV.',
  refusedUnknownFormat:
    'Dit is geen export die Flatarrow kent: niet van LibreView, niet van Dexcom Clarity en niet van zichzelf.',
  refusedNewerFormat: 'Een nieuwere Flatarrow heeft dit bestand geschreven. Werk Flatarrow bij.',
  refusedQuotes: 'Er ontbreekt een aanhalingsteken, of het staat op de verkeerde plaats.',
  refusedLineTooLong: 'Deze regel is langer dan elke regel van een export.',
  refusedJson: 'Het bestand breekt hier af, of is beschadigd.',
  refusedDateOrder: 'In een van deze regels staat in de datum de dag eerst, in de andere de maand.',
  refusedNothing: 'Er kan geen meting en geen gebeurtenis uit worden overgenomen.',

  imported: 'Geïmporteerde bestanden',
  importedOn: 'Geïmporteerd op {date}',
  remove: 'Verwijderen',
  removeNamed: '{name} verwijderen',
  removeTitle: 'Deze import verwijderen?',
  removeText:
    'Wat uit {name} kwam, verdwijnt uit de geschiedenis van {person}: {readings}, {events}. Het bestand zelf blijft waar het is en kan opnieuw worden geïmporteerd.',
  removed: 'De import is verwijderd.',
};
