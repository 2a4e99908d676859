import type { PersonReadings } from '../person-readings.ts';
import type { Cell } from '../../shared/csv.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './report.ts';
import { textTable } from './text-table.ts';

export interface PersonStatistics {
  person: Pick<PersonReadings, 'name' | 'simulated' | 'measure'>;
  /** Members of the person's object. */
  json: Readonly<Record<string, unknown>>;
  /** Rows of the CSV, without person, mark and unit. */
  cells: readonly (readonly Cell[])[];
  /** Rows of the text, under the headings. */
  lines: readonly (readonly string[])[];
  /** Sentences below the rows. */
  remarks?: readonly string[];
}

export interface Statistics {
  command: string;
  /** Members of the whole beside the people. */
  facts: Readonly<Record<string, unknown>>;
  columns: readonly string[];
  headings: readonly string[];
  people: readonly PersonStatistics[];
}

/** Every statistic has the same frame: a person, whether it is a simulation, the unit, and what was counted. */
export function statisticsReport({ command, facts, columns, headings, people }: Statistics): Report {
  return {
    lines:
      people.length === 0
        ? ['Nobody is in this profile yet.']
        : people.flatMap((each) => textOf(each, headings)),
    json: {
      command,
      unit: people[0]?.person.measure.unit ?? null,
      ...facts,
      people: people.map(({ person, json }) => ({
        person: person.name,
        simulated: person.simulated,
        ...json,
      })),
    },
    table: {
      columns: ['person', 'simulated', 'unit', ...columns],
      rows: people.flatMap(({ person, cells }) =>
        cells.map((row) => [person.name, person.simulated, person.measure.unit, ...row]),
      ),
    },
  };
}

function textOf({ person, lines, remarks = [] }: PersonStatistics, headings: readonly string[]): string[] {
  const heading = plainText(
    `${person.name}${person.simulated ? ' (simulated)' : ''}, ${person.measure.unit}`,
  );
  return [heading, ...(lines.length === 0 ? ['No readings.'] : textTable([headings, ...lines])), ...remarks];
}
