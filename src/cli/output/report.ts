import { type Table, writeCsv } from '../../shared/csv.ts';

export type Output = 'text' | 'json' | 'csv';

/** What a command has found out, in each form in which it can be asked for. */
export interface Report {
  /** For people; each line is drawn as it is. */
  lines: string[];
  /** For programs: its shape is documented and only ever grows. */
  json: Readonly<Record<string, unknown>>;
  table: Table;
}

const WRITERS: Readonly<Record<Output, (report: Report) => string>> = {
  text: ({ lines }) => lines.map((line) => `${line}\n`).join(''),
  json: ({ json }) => `${JSON.stringify(json, undefined, 2)}\n`,
  csv: ({ table }) => writeCsv(table),
};

export function writeReport(report: Report, output: Output): string {
  return WRITERS[output](report);
}
