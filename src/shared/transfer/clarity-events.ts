import { MGDL_PER_MMOL } from '../glucose/units.ts';
import { cellNumber, mgdlCell } from './cell-number.ts';
import type { ClarityColumns } from './clarity-columns.ts';
import { finerName, isCalibrationWord, isHealthWord } from './clarity-words.ts';
import type { ItemEvent } from './file-item.ts';

const MOST = { carbs: 1000, insulin: 300, minutes: 24 * 60 };

/** What somebody wrote down; which column is filled says what it is, in every language. */
export function clarityEvents(cells: readonly string[], columns: ClarityColumns): ItemEvent[] {
  const eventType = cells[columns.eventType] ?? '';
  const subtype = finerName(cells[columns.eventSubtype] ?? '');
  const text = subtype === undefined ? {} : { text: subtype };
  const insulin = within(cellAt(cells, columns.insulin), MOST.insulin);
  const carbs = within(cellAt(cells, columns.carbs), MOST.carbs);
  const glucose = mgdlCell(cells[columns.glucose], { unit: columns.unit, mgdlPerMmol: MGDL_PER_MMOL });
  if (isCalibrationWord(eventType))
    return glucose === undefined ? [] : [{ kind: 'calibration', amount: glucose }];
  if (insulin !== undefined) return [{ kind: 'insulin', amount: insulin, ...text }];
  if (carbs !== undefined) return [{ kind: 'carbs', amount: carbs, ...text }];
  // An alert of the receiver has a glucose value as well, and how long it is snoozed.
  const hasGlucose = (cells[columns.glucose] ?? '').trim() !== '';
  const minutes = durationMinutes(cellAt(cells, columns.duration));
  if (!hasGlucose && minutes !== undefined) return [{ kind: 'exercise', amount: minutes, ...text }];
  return isHealthWord(eventType) ? [{ kind: 'health', ...text }] : [];
}

function cellAt(cells: readonly string[], column: number | undefined): string | undefined {
  return column === undefined ? undefined : cells[column];
}

function within(cell: string | undefined, most: number): number | undefined {
  const value = cellNumber(cell);
  return value !== undefined && value > 0 && value <= most ? value : undefined;
}

function durationMinutes(cell: string | undefined): number | undefined {
  const match = /^(\d{1,2}):(\d{2}):(\d{2})$/.exec(cell?.trim() ?? '');
  if (!match) return undefined;
  const minutes = Math.round(Number(match[1]) * 60 + Number(match[2]) + Number(match[3]) / 60);
  return minutes > 0 && minutes <= MOST.minutes ? minutes : undefined;
}
