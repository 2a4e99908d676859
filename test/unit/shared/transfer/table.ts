import { parseCsv } from '../../../support/parse-csv.ts';
import type { Findings, TableFormat } from '../../../../src/shared/transfer/file-format.ts';
import { type FileItem, isLeftOut } from '../../../../src/shared/transfer/file-item.ts';
import type { LeftOut } from '../../../../src/shared/transfer/left-out.ts';
import type { DateOrder } from '../../../../src/shared/transfer/wall-time.ts';

const NOW = Date.UTC(2026, 10, 20, 12);

export interface ReadTable {
  findings: Findings;
  items: FileItem[];
  leftOut: LeftOut[];
}

/** Both passes over rows that follow a header; their lines are counted from the header, which is line 1. */
export function readTable(
  format: TableFormat | undefined,
  rows: readonly (readonly string[])[],
  order?: DateOrder,
): ReadTable {
  if (!format) throw new Error('The header was not recognised.');
  for (const [index, cells] of rows.entries()) format.survey(cells, index + 2);
  const findings = format.findings(NOW);
  const decided = findings.dateOrder === 'open' ? undefined : findings.dateOrder;
  const read = format.reader(order ?? decided ?? 'dayFirst');
  const results = rows.flatMap((cells, index) => read(cells, index + 2));
  return {
    findings,
    items: results.flatMap((result) => (isLeftOut(result) ? [] : [result])),
    leftOut: results.filter(isLeftOut),
  };
}

export function cellsOf(lines: readonly string[]): string[][] {
  return parseCsv(lines.map((line) => `${line}\r\n`).join(''));
}

/** A time on a wall as the format gives it. */
export function wallOf(iso: string): number {
  return Date.parse(`${iso}Z`);
}
