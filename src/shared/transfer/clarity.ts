import { type GlucoseValue, HIGH_SENTINEL_MGDL, LOW_SENTINEL_MGDL } from '../glucose/reading.ts';
import { fromMmol, MGDL_PER_MMOL } from '../glucose/units.ts';
import { glucoseCell } from './cell-number.ts';
import { clarityColumns, type ClarityColumns } from './clarity-columns.ts';
import { clarityEvents } from './clarity-events.ts';
import { readingsName, type ReadingsName } from './clarity-readings.ts';
import { specialWord } from './clarity-words.ts';
import type { TableFormat } from './file-format.ts';
import type { RowResult, WallMoment } from './file-item.ts';
import { readWrittenTime, wallTimeOf } from './wall-time.ts';

const HIGHEST_MGDL = 400;
/** Dexcom's steepest arrow ends at 8 mg/dL a minute; far beyond, a rate is none. */
const STEEPEST_PLAUSIBLE = 20;

/**
 * Dexcom Clarity's *Export*: a header, some ten rows about the person, the devices and how alerts are set, which have no
 * time, and then a row for each reading, meal, dose, exercise and calibration. Times are those of the display, to the
 * second and without a zone; beside them runs the transmitter's own clock in seconds, which no daylight saving changes.
 * `Low` and `High` stand where a number would. Separators are commas or semicolons, decimals points or commas.
 */
export function clarity(header: readonly string[]): TableFormat | undefined {
  const columns = clarityColumns(header);
  if (!columns) return undefined;
  const name = readingsName();
  return {
    id: 'clarity',
    survey(cells) {
      if (cells[columns.time]?.trim())
        name.add(cells[columns.eventType] ?? '', valueOf(cells, columns) !== undefined);
    },
    findings: () => ({ unit: columns.unit, wallTimes: true, readingsCalled: name.taken() }),
    reader: () => (cells, line) => readRow(cells, { columns, name, line }),
  };
}

interface Row {
  columns: ClarityColumns;
  name: ReadingsName;
  line: number;
}

function readRow(cells: readonly string[], { columns, name, line }: Row): RowResult[] {
  const written = cells[columns.time]?.trim() ?? '';
  // About the person and their devices: nothing that happened at a time.
  if (written === '') return [];
  const time = readWrittenTime(written);
  const wall = time?.yearFirst ? wallTimeOf(time, 'dayFirst') : undefined;
  if (wall === undefined) return [{ line, reason: 'time' }];
  const isReading = name.isReading(cells[columns.eventType] ?? '');
  const when = momentOf(cells, { wall, isReading, columns });
  if (isReading) {
    const value = valueOf(cells, columns);
    if (!value) return [{ line, reason: 'value' }];
    const rate = rateOf(cells, columns);
    return [{ line, when, reading: { ...value, trend: 'none', ...(rate === undefined ? {} : { rate }) } }];
  }
  const events = clarityEvents(cells, columns);
  return events.length === 0 ? [{ line, reason: 'kind' }] : events.map((event) => ({ line, when, event }));
}

interface Moment {
  wall: number;
  isReading: boolean;
  columns: ClarityColumns;
}

function momentOf(cells: readonly string[], { wall, isReading, columns }: Moment): WallMoment {
  const { sourceDevice, transmitterId = -1, transmitterTime = -1 } = columns;
  const steady = cells[transmitterTime]?.trim() ?? '';
  const transmitter = cells[transmitterId]?.trim() || (cells[sourceDevice] ?? '');
  return {
    wall,
    // What people write down comes in no order with what is measured.
    series: isReading ? transmitter : `written ${transmitter}`,
    ...(/^\d{1,12}$/.test(steady) ? { steadySeconds: Number(steady) } : {}),
  };
}

function valueOf(cells: readonly string[], { glucose, unit }: ClarityColumns): GlucoseValue | undefined {
  const special = specialWord(cells[glucose]);
  if (special) return { mgdl: special === 'low' ? LOW_SENTINEL_MGDL : HIGH_SENTINEL_MGDL, special };
  return glucoseCell(cells[glucose], { unit, mgdlPerMmol: MGDL_PER_MMOL, highestMgdl: HIGHEST_MGDL });
}

/** mg/dL per minute. */
function rateOf(cells: readonly string[], { rate = -1, unit }: ClarityColumns): number | undefined {
  const text = cells[rate]?.trim().replace(',', '.').replace('−', '-') ?? '';
  if (!/^-?\d{1,3}(?:\.\d{1,6})?$/.test(text)) return undefined;
  const perMinute = unit === 'mg/dL' ? Number(text) : fromMmol(Number(text) * 100, MGDL_PER_MMOL) / 100;
  return Math.abs(perMinute) <= STEEPEST_PLAUSIBLE ? perMinute : undefined;
}
