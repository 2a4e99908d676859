import { type ErrorKind, errorKindSchema } from '../../src/shared/errors.ts';
import { COLUMNS, legendOf, type RowName, ROWS, type Sighting } from './failure-table.ts';

const HEADINGS: Record<(typeof COLUMNS)[number], string> = {
  'dexcom-share': 'Dexcom Share',
  librelinkup: 'LibreLinkUp',
  nightscout: 'Nightscout',
  'dexcom-web': 'Dexcom Web API',
};

const INTRODUCTION = `# What each source makes of each failure

The contract tests write this file: every cell is what a test has just seen happen over real HTTP between a source and its local cloud. A run that sees something else fails; \`FLATARROW_WRITE_DOCS=1 npm run test:unit\` writes down what it has seen.

A cell is the error's kind and what the engine does about it, or what becomes of the readings. Where signing in and reading differ, both are told. Whatever happens, the last good number stays on screen, marked with its age, and what is stored stays stored. The simulator has no cloud and can't fail in these ways, so it has no column.
`;

const LEGEND = `
## The kinds

What the engine does about a kind is the same for every source; so is what the person hears.

| kind | engine | the person hears |
| --- | --- | --- |
`;

/** The cells of a whole run that nobody has filled: rows and columns by name. */
export function emptyCells(sightings: readonly Sighting[]): string[] {
  return ROWS.flatMap(([row, title]) =>
    COLUMNS.filter((source) => cell(sightings, row, source) === '').map((source) => `${source}: ${title}`),
  );
}

export function writeDocument(sightings: readonly Sighting[]): string {
  const header = `| failure | ${COLUMNS.map((source) => HEADINGS[source]).join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length + 1)}\n`;
  const rows = ROWS.map(([row, title]) => {
    const cells = COLUMNS.map((source) => cell(sightings, row, source));
    return `| ${[title, ...cells].join(' | ')} |\n`;
  });
  return `${INTRODUCTION}\n${header}${rows.join('')}${LEGEND}${kindsIn(sightings).map(legendLine).join('')}`;
}

function cell(sightings: readonly Sighting[], row: RowName, source: string): string {
  const seen = sightings.filter((sighting) => sighting.row === row && sighting.source === source);
  const outcomes = [...new Set(seen.map(({ outcome }) => outcome))];
  if (outcomes.length < 2) return outcomes.join('');
  const words = { signIn: 'signing in ', read: 'reading ' };
  return seen.map(({ step, outcome }) => `${step ? words[step] : ''}${outcome}`).join('; ');
}

function kindsIn(sightings: readonly Sighting[]): ErrorKind[] {
  return errorKindSchema.options.filter((kind) =>
    sightings.some(({ outcome }) => outcome.includes(`\`${kind}\``)),
  );
}

function legendLine(kind: ErrorKind): string {
  const { engine, person } = legendOf(kind);
  return `| \`${kind}\` | ${engine} | ${person} |\n`;
}
