export type Cell = string | number | boolean | null;

export interface Table {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** RFC 4180, with a header line: quotes where they are needed, CRLF between records. */
export function writeCsv({ columns, rows }: Table): string {
  return writeCsvRows([columns, ...rows]);
}

/** Some records of a table that is written part by part. */
export function writeCsvRows(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Spreadsheets take a text that begins like a formula for one; an apostrophe before it keeps it a text. One that begins
 * as if that had been done already gets another, so that {@link fromHarmless} gives every text back.
 */
function harmless(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text that was written: without the apostrophe that kept it from being a formula. */
export function fromHarmless(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
