import type { MessagesOf } from '../messages.ts';

/** Histories as files: a section of the settings. */
export const transfer: MessagesOf<'transfer'> = {
  title: 'Dane',
  export: 'Eksport',
  exportAbout:
    'Odczyty i wszystkie zapisy, w obu jednostkach, z czasem UTC i lokalnym. W pliku nie ma imienia, loginu ani konta.',
  period: 'Okres',
  periodAll: 'Wszystko',
  periodDays:
    '{days, plural, one {Ostatni dzień} few {Ostatnie # dni} many {Ostatnie # dni} other {Ostatnie # dnia}}',
  periodDates: 'Od dnia do dnia',
  firstDay: 'Pierwszy dzień',
  lastDay: 'Ostatni dzień',
  dayMissing: 'Wybierz dzień.',
  daysReversed: 'Ostatni dzień jest przed pierwszym.',
  exportCsv: 'Eksportuj CSV',
  exportJson: 'Eksportuj JSON',
  exported: 'Historię zapisano jako plik.',
  exportNothing: 'Nie ma nic z tego okresu.',
  import: 'Import',
  importAbout:
    'Przyjmuje eksporty CSV z LibreView i Dexcom Clarity oraz własne Flatarrow. Przed zmianą widać, co plik by dodał. Zaimportowane dane nigdy nie są bieżącą wartością i nigdy nie wywołują alarmu.',
  chooseFile: 'Wybierz plik…',
  chooseAnother: 'Wybierz inny plik…',
  reading: 'Odczytywanie {name}…',
  cancel: 'Anuluj',
  nothingChanged: 'Niczego nie zmieniono.',
  formatFlatarrow: 'Eksport z Flatarrow',
  formatLibreView: 'Eksport z LibreView',
  formatClarity: 'Eksport z Dexcom Clarity',
  newRows: 'Nowe',
  knownRows: 'Już znane',
  readings: '{count, plural, one {# odczyt} few {# odczyty} many {# odczytów} other {# odczytu}}',
  events: '{count, plural, one {# zdarzenie} few {# zdarzenia} many {# zdarzeń} other {# zdarzenia}}',
  readingsAndEvents: '{readings}, {events}',
  nothingNew: 'Wszystko w nim jest już znane.',
  addTo: 'Dodaj do historii: {person}',
  added: 'Dodano do historii ({person}): {readings}, {events}.',
  timeZone: 'Strefa czasowa',
  timeZoneHint: 'Czasy w pliku nie podają strefy. Wybierz tę, którą miał ustawioną telefon lub odbiornik.',
  dateOrder: 'Każdą datę w tym pliku można odczytać na dwa sposoby. Która z nich jest pierwsza?',
  readingsCalled:
    'Plik nazywa odczyty „{name}”. Flatarrow nie zna tego słowa; uznał tak, bo mają je prawie wszystkie wiersze.',
  leftOut: 'Pominięto',
  leftOutTime:
    '{count, plural, one {# wiersz z nieczytelnym czasem} few {# wiersze z nieczytelnym czasem} many {# wierszy z nieczytelnym czasem} other {# wiersza z nieczytelnym czasem}}',
  leftOutValue:
    '{count, plural, one {# wiersz z wartością inną niż glukoza} few {# wiersze z wartością inną niż glukoza} many {# wierszy z wartością inną niż glukoza} other {# wiersza z wartością inną niż glukoza}}',
  leftOutFuture:
    '{count, plural, one {# wiersz z przyszłości} few {# wiersze z przyszłości} many {# wierszy z przyszłości} other {# wiersza z przyszłości}}',
  leftOutTooOld:
    '{count, plural, one {# wiersz sprzed 2010 roku} few {# wiersze sprzed 2010 roku} many {# wierszy sprzed 2010 roku} other {# wiersza sprzed 2010 roku}}',
  leftOutRetention:
    '{count, plural, one {# wiersz starszy niż zachowywana historia} few {# wiersze starsze niż zachowywana historia} many {# wierszy starszych niż zachowywana historia} other {# wiersza starszego niż zachowywana historia}}',
  leftOutKind:
    '{count, plural, one {# wiersz innego rodzaju, np. alert} few {# wiersze innego rodzaju, np. alerty} many {# wierszy innego rodzaju, np. alertów} other {# wiersza innego rodzaju, np. alertu}}',
  leftOutRepeated:
    '{count, plural, one {# wiersz z czasem wcześniejszego} few {# wiersze z czasem wcześniejszego} many {# wierszy z czasem wcześniejszego} other {# wiersza z czasem wcześniejszego}}',
  leftOutSimulated:
    '{count, plural, one {# zmyślony odczyt} few {# zmyślone odczyty} many {# zmyślonych odczytów} other {# zmyślonego odczytu}}',
  line: 'Wiersz {line}',
  lines: 'Wiersze {lines}',
  linesAndOthers: 'Wiersze {lines} i inne',
  clocks: 'Zegary',
  clocksToldApart:
    '{count, plural, one {# wiersz jest z godziny, którą zegary pokazały dwa razy; rozróżniono go.} few {# wiersze są z godziny, którą zegary pokazały dwa razy; rozróżniono je.} many {# wierszy jest z godziny, którą zegary pokazały dwa razy; rozróżniono je.} other {# wiersza jest z godziny, którą zegary pokazały dwa razy; rozróżniono je.}}',
  clocksAssumed:
    '{count, plural, one {# wiersz jest z godziny, którą zegary pokazały dwa razy. Nie wiadomo, z której; przypisano go do pierwszej.} few {# wiersze są z godziny, którą zegary pokazały dwa razy. Nie wiadomo, z której; przypisano je do pierwszej.} many {# wierszy jest z godziny, którą zegary pokazały dwa razy. Nie wiadomo, z której; przypisano je do pierwszej.} other {# wiersza jest z godziny, którą zegary pokazały dwa razy. Nie wiadomo, z której; przypisano je do pierwszej.}}',
  clocksLeftOutTimes:
    '{count, plural, one {# wiersz ma czas, który w tej strefie nie istniał.} few {# wiersze mają czasy, które w tej strefie nie istniały.} many {# wierszy ma czasy, które w tej strefie nie istniały.} other {# wiersza ma czas, który w tej strefie nie istniał.}} Czy to właściwa strefa?',
  refused: 'Nie można zaimportować {name}',
  refusedUnreadable: 'Nie można otworzyć pliku. Czy nadal istnieje i czy wolno go odczytać?',
  refusedTooLarge: 'Plik jest większy niż 500 MB. Wyeksportuj krótszy okres.',
  refusedEmpty: 'Plik jest pusty.',
  refusedNotText: 'To nie jest plik tekstowy. Eksporty są tekstowe; ich nazwy kończą się na .csv lub .json.',
  refusedArchive:
    'To arkusz kalkulacyjny lub archiwum. Użyj pliku w postaci pobranej lub zapisz go jako CSV.',
  refusedUnknownFormat:
    'Flatarrow nie zna tego eksportu: nie pochodzi z LibreView, z Dexcom Clarity ani z Flatarrow.',
  refusedNewerFormat: 'Ten plik zapisała nowsza wersja Flatarrow. Zaktualizuj program.',
  refusedQuotes: 'Brakuje cudzysłowu lub stoi w złym miejscu.',
  refusedLineTooLong: 'Ten wiersz jest dłuższy niż jakikolwiek wiersz eksportu.',
  refusedJson: 'Plik urywa się tutaj lub jest uszkodzony.',
  refusedDateOrder: 'W jednym z tych wierszy dzień jest w dacie pierwszy, w drugim miesiąc.',
  refusedNothing: 'Nie można z niego pobrać żadnego odczytu ani zdarzenia.',
  imported: 'Zaimportowane pliki',
  importedOn: 'Zaimportowano {date}',
  remove: 'Usuń',
  removeNamed: 'Usuń {name}',
  removeTitle: 'Usunąć ten import?',
  removeText:
    'Dane z {name} znikną z historii ({person}): {readings}, {events}. Sam plik pozostanie na miejscu i można go zaimportować ponownie.',
  removed: 'Import usunięto.',
};
