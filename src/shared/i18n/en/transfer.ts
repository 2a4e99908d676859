/** Histories as files: a section of the settings. */
export const transfer = {
  title: 'Data',

  export: 'Export',
  exportAbout:
    'Readings and everything that was written down, in both units, with times in UTC and by the clock. No name, login or account is in the file.',
  period: 'Period',
  periodAll: 'Everything',
  periodDays: 'The last {days, plural, one {# day} other {# days}}',
  periodDates: 'From one day to another',
  firstDay: 'First day',
  lastDay: 'Last day',
  dayMissing: 'Choose a day.',
  daysReversed: 'The last day is before the first.',
  exportCsv: 'Export CSV',
  exportJson: 'Export JSON',
  exported: 'The history is saved as a file.',
  exportNothing: 'There is nothing from that time.',

  import: 'Import',
  importAbout:
    'Takes CSV exports of LibreView and Dexcom Clarity, and Flatarrow’s own. You see what a file would add before anything is changed. What is imported never gives the current number and never rings an alarm.',
  chooseFile: 'Choose a file…',
  chooseAnother: 'Choose another file…',
  reading: 'Reading {name}…',
  cancel: 'Cancel',
  nothingChanged: 'Nothing was changed.',

  formatFlatarrow: 'An export of Flatarrow',
  formatLibreView: 'An export of LibreView',
  formatClarity: 'An export of Dexcom Clarity',
  newRows: 'New',
  knownRows: 'Known already',
  readings: '{count, plural, one {# reading} other {# readings}}',
  events: '{count, plural, one {# event} other {# events}}',
  readingsAndEvents: '{readings}, {events}',
  nothingNew: 'Everything in it is known already.',
  addTo: 'Add to {person}’s history',
  added: 'Added to {person}’s history: {readings}, {events}.',

  timeZone: 'Time zone',
  timeZoneHint: 'The file’s times name no zone. Choose the one that phone or receiver were set to.',
  dateOrder: 'Every date in this file can be read in two ways. Which of these is its first?',
  readingsCalled:
    'The file calls its readings “{name}”. Flatarrow does not know that word, and took it from nearly all rows having it.',

  leftOut: 'Left out',
  leftOutTime:
    '{count, plural, one {# row whose time can’t be read} other {# rows whose time can’t be read}}',
  leftOutValue:
    '{count, plural, one {# row whose value is no glucose value} other {# rows whose value is no glucose value}}',
  leftOutFuture: '{count, plural, one {# row from the future} other {# rows from the future}}',
  leftOutTooOld: '{count, plural, one {# row from before 2010} other {# rows from before 2010}}',
  leftOutRetention:
    '{count, plural, one {# row that is older than the history you keep} other {# rows that are older than the history you keep}}',
  leftOutKind:
    '{count, plural, one {# row of another kind, such as an alert} other {# rows of another kind, such as alerts}}',
  leftOutRepeated:
    '{count, plural, one {# row with the moment of an earlier one} other {# rows with the moment of an earlier one}}',
  leftOutSimulated: '{count, plural, one {# invented reading} other {# invented readings}}',
  line: 'Line {line}',
  lines: 'Lines {lines}',
  linesAndOthers: 'Lines {lines} and others',

  clocks: 'Clocks',
  clocksToldApart:
    '{count, plural, one {# row is from an hour that clocks showed twice, and was told apart.} other {# rows are from an hour that clocks showed twice, and were told apart.}}',
  clocksAssumed:
    '{count, plural, one {# row is from an hour that clocks showed twice. Nothing tells which; it was put into the first.} other {# rows are from an hour that clocks showed twice. Nothing tells which; they were put into the first.}}',
  clocksLeftOutTimes:
    '{count, plural, one {# row has a time that did not exist in this zone.} other {# rows have times that did not exist in this zone.}} Is it the right one?',

  refused: '{name} can’t be imported',
  refusedUnreadable: 'The file can’t be opened. Is it still there, and may you read it?',
  refusedTooLarge: 'The file is larger than 500 MB. Export a shorter time.',
  refusedEmpty: 'The file is empty.',
  refusedNotText: 'This is no text file. Exports are text; their names end in .csv or .json.',
  refusedArchive:
    'This is a spreadsheet or an archive. Take the file as it was downloaded, or save it as CSV.',
  refusedUnknownFormat:
    'This is no export that Flatarrow knows: neither LibreView’s, nor Dexcom Clarity’s, nor its own.',
  refusedNewerFormat: 'A newer Flatarrow wrote this file. Please update.',
  refusedQuotes: 'A quotation mark is missing, or stands in the wrong place.',
  refusedLineTooLong: 'This line is longer than any line of an export.',
  refusedJson: 'The file breaks off here, or is damaged.',
  refusedDateOrder: 'In one of these lines the day comes first in a date, in the other the month.',
  refusedNothing: 'No reading and no event can be taken from it.',

  imported: 'Imported files',
  importedOn: 'Imported on {date}',
  remove: 'Remove',
  removeNamed: 'Remove {name}',
  removeTitle: 'Remove this import?',
  removeText:
    'What came from {name} leaves {person}’s history: {readings}, {events}. The file itself stays where it is and can be imported again.',
  removed: 'The import is removed.',
} as const;
