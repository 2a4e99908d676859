import type { EpochMs } from '../glucose/reading.ts';
import { ABBOTT_MGDL_PER_MMOL } from '../glucose/units.ts';
import { glucoseCell } from './cell-number.ts';
import { type DateOrderSurvey, dateOrderSurvey } from './date-order.ts';
import type { TableFormat } from './file-format.ts';
import type { ItemContent, RowResult } from './file-item.ts';
import { libreViewColumns, type LibreViewColumns } from './libreview-columns.ts';
import { libreViewEvents } from './libreview-events.ts';
import { type DateOrder, readWrittenTime, wallTimeOf } from './wall-time.ts';

/** Record types: 0 every 5 or 15 minutes by itself, 1 a look at the sensor; 2 a strip, 3 a ketone strip, 4 insulin, 5 food, 6 other notes. */
const HISTORIC = '0';
const SCAN = '1';
const HIGHEST_MGDL = 500;

/**
 * LibreView's *Download glucose data*: one or two lines about the person and the day of the export, the header, and rows
 * whose type says which column counts. Times are those of the reader or phone, to the minute and without a zone, as
 * `24-01-2026 07:05` or `01-24-2026 7:05 AM`. LO and HI come as the ends of the range, 40 and 500, and stay numbers here:
 * nothing in the file tells them from measured ones.
 */
export function libreView(
  header: readonly string[],
  preamble: readonly (readonly string[])[],
): TableFormat | undefined {
  const columns = libreViewColumns(header);
  if (!columns) return undefined;
  const dates = dateOrderSurvey();
  return {
    id: 'libreview',
    survey(cells, line) {
      const written = readWrittenTime(cells[columns.time] ?? '');
      if (written) dates.add(written, line);
    },
    findings: (now) => ({
      unit: columns.unit,
      wallTimes: true,
      dateOrder: orderOf(dates, preamble, now),
      example: dates.example(),
    }),
    reader: (order) => (cells, line) => readRow(cells, { columns, order, line }),
  };
}

/** The day of the export is written as the dates of its rows, and counts where they leave it open. */
function orderOf(
  dates: DateOrderSurvey,
  preamble: readonly (readonly string[])[],
  now: EpochMs,
): DateOrder | 'open' {
  const order = dates.decide(now);
  if (order !== 'open') return order;
  const [exportedAt] = preamble.flat().flatMap((cell) => readWrittenTime(cell.replace(/\s*UTC$/, '')) ?? []);
  if (!exportedAt) return 'open';
  const dayFirst = wallTimeOf(exportedAt, 'dayFirst') !== undefined;
  const monthFirst = wallTimeOf(exportedAt, 'monthFirst') !== undefined;
  if (dayFirst === monthFirst || exportedAt.yearFirst) return 'open';
  return dayFirst ? 'dayFirst' : 'monthFirst';
}

interface Row {
  columns: LibreViewColumns;
  order: DateOrder;
  line: number;
}

function readRow(cells: readonly string[], { columns, order, line }: Row): RowResult[] {
  const recordType = cells[columns.recordType]?.trim() ?? '';
  if (!/^\d{1,2}$/.test(recordType)) return [{ line, reason: 'kind' }];
  const written = readWrittenTime(cells[columns.time] ?? '');
  const wall = written && wallTimeOf(written, order);
  if (wall === undefined) return [{ line, reason: 'time' }];
  const device = columns.serial === undefined ? '' : (cells[columns.serial] ?? '');
  const when = { wall, series: `${device} ${recordType}` };
  const glucose = readGlucose(cells, recordType, columns);
  const contents: ItemContent[] = [
    ...(glucose && glucose !== 'unreadable' ? [glucose] : []),
    ...libreViewEvents(cells, columns).map((event) => ({ event })),
  ];
  if (contents.length === 0) return [{ line, reason: glucose === 'unreadable' ? 'value' : 'kind' }];
  return [
    ...contents.map((content) => ({ line, when, ...content })),
    ...(glucose === 'unreadable' ? [{ line, reason: 'value' as const }] : []),
  ];
}

function readGlucose(
  cells: readonly string[],
  recordType: string,
  { historic, scan, unit }: LibreViewColumns,
): ItemContent | 'unreadable' | undefined {
  if (recordType !== HISTORIC && recordType !== SCAN) return undefined;
  const cell = cells[recordType === HISTORIC ? historic : scan];
  const value = glucoseCell(cell, { unit, mgdlPerMmol: ABBOTT_MGDL_PER_MMOL, highestMgdl: HIGHEST_MGDL });
  return value ? { reading: { ...value, trend: 'none' } } : 'unreadable';
}
