import { type Cell, fromHarmless } from '../csv.ts';
import type { TableFormat } from './file-format.ts';
import { HISTORY_COLUMNS, type HistoryRow } from './history-row.ts';
import { readHistoryRow } from './read-history-row.ts';

type Member = keyof HistoryRow;
// The order of an object's members is the order in which they are written.
const MEMBERS = Object.keys(HISTORY_COLUMNS).filter((key): key is Member => key in HISTORY_COLUMNS);
/** Without one of these a row says nothing; the others may be missing, and all may come in any order. */
const NEEDED: readonly Member[] = ['type', 'timeUtc', 'mgdl', 'outOfRange'];
const NUMBERS: ReadonlySet<Member> = new Set(['mgdl', 'mmol', 'limitMgdl', 'rateMgdlPerMinute', 'amount']);

/** The columns' names, as the header of an export. */
export const HISTORY_CSV_HEADER: readonly string[] = Object.values(HISTORY_COLUMNS);

export function historyCsvCells(row: HistoryRow): Cell[] {
  return MEMBERS.map((member) => {
    const value = row[member];
    return member === 'outOfRange' ? (value?.toString().toUpperCase() ?? null) : (value ?? null);
  });
}

/** Flatarrow's own export as a table, as it was written or with columns moved or added since. */
export function historyCsv(header: readonly string[]): TableFormat | undefined {
  const places = MEMBERS.flatMap((member) => {
    const place = header.findIndex((name) => name.trim() === HISTORY_COLUMNS[member]);
    return place < 0 ? [] : [{ member, place }];
  });
  if (NEEDED.some((needed) => places.every(({ member }) => member !== needed))) return undefined;
  return {
    id: 'flatarrow-csv',
    survey: () => undefined,
    findings: () => ({ wallTimes: false }),
    reader: () => (cells, line) => [
      readHistoryRow(
        Object.fromEntries(places.map(({ member, place }) => [member, valueIn(cells[place] ?? '', member)])),
        line,
      ),
    ],
  };
}

function valueIn(cell: string, member: Member): unknown {
  if (member === 'text') return fromHarmless(cell);
  const text = cell.trim();
  if (text === '') return null;
  if (NUMBERS.has(member)) return numberIn(text);
  return member === 'outOfRange' ? text.toLowerCase() : text;
}

/**
 * A spreadsheet that writes semicolons between cells writes a comma before decimals.
 * @returns NaN, which no schema lets through, for what is no number
 */
function numberIn(text: string): number {
  return /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}
