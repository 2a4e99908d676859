import { ABBOTT_MGDL_PER_MMOL } from '../glucose/units.ts';
import { cellNumber, mgdlCell } from './cell-number.ts';
import type { ItemEvent } from './file-item.ts';
import type { LibreViewColumns } from './libreview-columns.ts';
import { textCell } from './text-cell.ts';

/** Far above what anybody eats or injects: a slip of the finger. */
const MOST = { carbs: 1000, insulin: 300 };

/** What somebody wrote down in one row. Rows of every type may carry notes, so every column is looked at. */
export function libreViewEvents(cells: readonly string[], columns: LibreViewColumns): ItemEvent[] {
  return [
    ...carbs(cells, columns),
    ...insulin(cells, columns),
    ...meter(cells, columns),
    ...note(cells[columns.notes]),
  ];
}

/** Food may be noted in grams, in servings, or as no more than having eaten. */
function carbs(cells: readonly string[], columns: LibreViewColumns): ItemEvent[] {
  const grams = amount(cells[columns.carbs], MOST.carbs);
  if (grams !== undefined) return [{ kind: 'carbs', amount: grams }];
  const servings = columns.servings === undefined ? undefined : cellNumber(cells[columns.servings]);
  if (servings !== undefined && servings > 0) return [{ kind: 'carbs', text: `servings: ${servings}` }];
  return unmeasured(cells[columns.foodUnmeasured], 'carbs');
}

/** Where a reader suggested the dose, it is split into meal and correction; together they are the rapid one. */
function insulin(cells: readonly string[], columns: LibreViewColumns): ItemEvent[] {
  const rapid = dose(cells[columns.rapid], 'fastActing');
  const parts = [
    ...dose(cells[columns.mealInsulin], 'fastActing: meal'),
    ...dose(cells[columns.correctionInsulin], 'fastActing: correction'),
  ];
  const measured = rapid.length > 0 ? rapid : parts;
  const long = dose(cells[columns.long], 'longActing');
  return [
    ...(measured.length > 0 ? measured : unmeasured(cells[columns.rapidUnmeasured], 'insulin', 'fastActing')),
    ...(long.length > 0 ? long : unmeasured(cells[columns.longUnmeasured], 'insulin', 'longActing')),
  ];
}

function meter(cells: readonly string[], columns: LibreViewColumns): ItemEvent[] {
  const mgdl = mgdlCell(cells[columns.strip], { unit: columns.unit, mgdlPerMmol: ABBOTT_MGDL_PER_MMOL });
  const ketone = cellNumber(cells[columns.ketone]);
  return [
    ...(mgdl === undefined ? [] : [{ kind: 'bloodGlucose' as const, amount: mgdl }]),
    ...(ketone === undefined ? [] : [{ kind: 'other' as const, text: `ketones: ${ketone} mmol/L` }]),
  ];
}

function note(cell: string | undefined): ItemEvent[] {
  const text = textCell(cell);
  return text === undefined ? [] : [{ kind: 'note', text }];
}

function dose(cell: string | undefined, text: string): ItemEvent[] {
  const units = amount(cell, MOST.insulin);
  return units === undefined ? [] : [{ kind: 'insulin', amount: units, text }];
}

/** A column that says that something was, not how much: `1`, or a word. */
function unmeasured(cell: string | undefined, kind: 'carbs' | 'insulin', text?: string): ItemEvent[] {
  const written = textCell(cell);
  if (written === undefined || written === '0') return [];
  return [{ kind, ...(text === undefined ? {} : { text }) }];
}

/** Zero is a cell that was left alone. */
function amount(cell: string | undefined, most: number): number | undefined {
  const value = cellNumber(cell);
  return value !== undefined && value > 0 && value <= most ? value : undefined;
}
