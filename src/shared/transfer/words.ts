import type { Language } from '../i18n/language.ts';
import type { FileFormatId } from './file-format.ts';
import type { ImportPreview } from './import-preview.ts';
import type { LeftOutCount, LeftOutReason } from './left-out.ts';
import type { Refusal } from './refusal.ts';
import type { WallMs } from './wall-time.ts';

const FORMATS = {
  'flatarrow-csv': 'transfer.formatFlatarrow',
  'flatarrow-json': 'transfer.formatFlatarrow',
  libreview: 'transfer.formatLibreView',
  clarity: 'transfer.formatClarity',
} as const satisfies Record<FileFormatId, string>;

export function formatWords(format: FileFormatId, { t }: Language): string {
  return t(FORMATS[format]);
}

const REFUSALS = {
  unreadable: 'transfer.refusedUnreadable',
  tooLarge: 'transfer.refusedTooLarge',
  empty: 'transfer.refusedEmpty',
  notText: 'transfer.refusedNotText',
  archive: 'transfer.refusedArchive',
  unknownFormat: 'transfer.refusedUnknownFormat',
  newerFormat: 'transfer.refusedNewerFormat',
  quotes: 'transfer.refusedQuotes',
  lineTooLong: 'transfer.refusedLineTooLong',
  json: 'transfer.refusedJson',
  dateOrder: 'transfer.refusedDateOrder',
  nothing: 'transfer.refusedNothing',
} as const satisfies Record<Refusal['reason'], string>;

export interface RefusalWords {
  reason: string;
  /** `Line 12`, where the file was looked into. */
  where?: string;
  /** Why the first row gave nothing. */
  why?: string;
}

/** Why a file was not taken, and where that became clear. */
export function refusalWords({ reason, line, otherLine, why }: Refusal, language: Language): RefusalWords {
  const lines = [otherLine, line].filter((each) => each !== undefined);
  return {
    reason: language.t(REFUSALS[reason]),
    // Of what is no export at all, no line is to blame.
    ...(lines.length > 0 && reason !== 'unknownFormat' ? { where: lineWords(lines, language) } : {}),
    ...(why ? { why: leftOutReasonWords(why, 1, language) } : {}),
  };
}

const LEFT_OUT = {
  time: 'transfer.leftOutTime',
  value: 'transfer.leftOutValue',
  future: 'transfer.leftOutFuture',
  tooOld: 'transfer.leftOutTooOld',
  retention: 'transfer.leftOutRetention',
  kind: 'transfer.leftOutKind',
  repeated: 'transfer.leftOutRepeated',
  simulated: 'transfer.leftOutSimulated',
} as const satisfies Record<LeftOutReason, string>;

function leftOutReasonWords(reason: LeftOutReason, count: number, { t }: Language): string {
  return t(LEFT_OUT[reason], { count });
}

/** How many rows were left out for a reason, and where the first of them are. */
export function leftOutWords(
  { reason, count, lines }: LeftOutCount,
  language: Language,
): { what: string; where: string } {
  const where =
    count > lines.length
      ? language.t('transfer.linesAndOthers', { lines: listed(lines, language) })
      : lineWords(lines, language);
  return { what: leftOutReasonWords(reason, count, language), where };
}

function lineWords(lines: readonly number[], language: Language): string {
  const [line = 0] = lines;
  return lines.length === 1
    ? language.t('transfer.line', { line: numberWords(line, language) })
    : language.t('transfer.lines', { lines: listed(lines, language) });
}

function listed(lines: readonly number[], language: Language): string {
  return new Intl.ListFormat(language.locale, { type: 'unit' }).format(
    lines.map((line) => numberWords(line, language)),
  );
}

/** As editors write line numbers: without anything between thousands. */
function numberWords(line: number, { locale }: Language): string {
  return new Intl.NumberFormat(locale, { useGrouping: false }).format(line);
}

/** What there is to say about the clocks in a file; nothing about most files. */
export function clockWords({ clocks }: Pick<ImportPreview, 'clocks'>, { t }: Language): string[] {
  const { toldApart, assumedFirst, leftOutTimes } = clocks;
  return [
    ...(toldApart > 0 ? [t('transfer.clocksToldApart', { count: toldApart })] : []),
    ...(assumedFirst > 0 ? [t('transfer.clocksAssumed', { count: assumedFirst })] : []),
    ...(leftOutTimes > 0 ? [t('transfer.clocksLeftOutTimes', { count: leftOutTimes })] : []),
  ];
}

/** `8,214 readings, 96 events` */
export function countWords(
  { readings, events }: { readings: number; events: number },
  { t }: Language,
): string {
  return t('transfer.readingsAndEvents', {
    readings: t('transfer.readings', { count: readings }),
    events: t('transfer.events', { count: events }),
  });
}

/** Days by the clock of this computer. */
export function periodWords({ from, to }: { from: number; to: number }, { locale }: Language): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).formatRange(from, to);
}

/** A time as the file has it, whatever its zone. */
export function wallWords(wall: WallMs, { locale }: Language): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    wall,
  );
}
