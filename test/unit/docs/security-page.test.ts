import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inCheckout } from '../../../scripts/toolchain/checkout.mjs';

interface Row {
  section: string;
  cells: Record<string, string>;
}

const page = readFileSync(inCheckout('docs', 'security.md'), 'utf8');

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Every row of every table, by the words above its columns. */
function rowsOf(markdown: string): Row[] {
  const rows: Row[] = [];
  let section = '';
  let names: string[] | undefined;
  for (const line of markdown.split('\n')) {
    const [, heading] = /^## (.+)$/.exec(line) ?? [];
    section = heading ?? section;
    const cells = line.startsWith('|') ? cellsOf(line) : undefined;
    const isRuler = cells?.every((cell) => /^-+$/.test(cell)) ?? false;
    if (names && cells && !isRuler) {
      const named = names.map((name, index) => [name, cells[index] ?? ''] as const);
      rows.push({ section, cells: Object.fromEntries(named) });
    }
    names = cells ? (names ?? cells) : undefined;
  }
  return rows;
}

const rows = rowsOf(page);
const promises = rows.filter(({ cells }) => 'shown by' in cells);
const pathsIn = (text = ''): string[] =>
  [...text.matchAll(/`([^`]+\.(?:ts|tsx|mjs|cjs|json|yml))`/g)].flatMap(([, path]) => path ?? []);
const firstWords = ({ cells }: Row): string => Object.values(cells)[0] ?? '';

describe('docs/security.md', () => {
  it('is read: it has tables, with rows in all of them', () => {
    expect(promises.length).toBeGreaterThan(60);
    expect(rowsOf('| a | b |\n| - | - |\n| 1 | `x.ts` |\n')).toEqual([
      { section: '', cells: { a: '1', b: '`x.ts`' } },
    ]);
  });

  it('names a test in every row, and each of them is there', () => {
    const without = promises.filter(({ cells }) => pathsIn(cells['shown by']).length === 0);
    expect(without.map(firstWords)).toEqual([]);
    const missing = promises.flatMap(({ cells }) =>
      pathsIn(cells['shown by']).filter((path) => !path.startsWith('test/') || !existsSync(inCheckout(path))),
    );
    expect(missing).toEqual([]);
  });

  it('names a file in every row that keeps what it says, and each of them is there', () => {
    const missing = promises.flatMap(({ cells }) =>
      pathsIn(cells['kept by']).filter((path) => path.includes('/') && !existsSync(inCheckout(path))),
    );
    expect(missing).toEqual([]);
    const without = promises.filter(({ cells }) => pathsIn(cells['kept by']).length === 0);
    expect(without.map(firstWords)).toEqual(['Gets a secret into an address, an error or a label']);
  });

  it('names nothing else in its text that isn’t there', () => {
    const paths = pathsIn(page).filter((path) => /^(src|test|packaging|scripts)\//.test(path));
    expect(paths.filter((path) => !existsSync(inCheckout(path)))).toEqual([]);
  });

  it.each([
    'Another user of this computer',
    'A cloud that wishes harm, or somebody in front of it',
    'A hostile web page, against the browser host',
    'A window that has been taken over',
    'A malicious update',
    'A malicious import file',
    'A stolen laptop',
    'A shared screen',
  ])('says what holds against: %s', (section) => {
    expect(promises.filter((row) => row.section === section).length).toBeGreaterThan(0);
  });

  it('goes through all twenty items of Electron’s checklist, in order', () => {
    const items = promises.filter(
      ({ section }) => section === 'Electron’s checklist' || section === "Electron's checklist",
    );
    expect(items.map((row) => Number(/^\d+/.exec(firstWords(row))?.[0]))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('says which Electron is packed, which is one version exactly', () => {
    const { devDependencies } = JSON.parse(readFileSync(inCheckout('package.json'), 'utf8'));
    const lock = JSON.parse(readFileSync(inCheckout('package-lock.json'), 'utf8'));
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages['node_modules/electron'].version).toBe(devDependencies.electron);
    expect(page).toContain(`| 16 A current Electron | ${devDependencies.electron}, one version exactly |`);
  });
});
