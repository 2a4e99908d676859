import { readFileSync, writeFileSync } from 'node:fs';
import type { TestModule, TestProject } from 'vitest/node';
import { COLUMNS } from './failure-table.ts';
import { emptyCells, writeDocument } from './failures-document.ts';

const DOCUMENT = new URL('../../docs/failures.md', import.meta.url);

/** After a run of the whole contract, holds `docs/failures.md` against what was seen. Part of a run proves nothing about it. */
export function setup({ vitest }: TestProject): () => void {
  return () => {
    const modules = vitest.state.getTestModules().filter(isWhole);
    const sightings = modules.flatMap(({ children }) =>
      [...children.allTests()].flatMap((test) => test.meta().sightings ?? []),
    );
    if (!COLUMNS.every((id) => sightings.some(({ source }) => source === id))) return;
    const empty = emptyCells(sightings);
    if (empty.length > 0)
      throw new Error(`Nobody has filled these cells of docs/failures.md: ${empty.join('; ')}`);
    const seen = writeDocument(sightings);
    if (seen === readIfThere(DOCUMENT)) return;
    if (process.env['FLATARROW_WRITE_DOCS'] !== '1') {
      throw new Error(
        'docs/failures.md says something else than the tests saw. FLATARROW_WRITE_DOCS=1 writes it anew.',
      );
    }
    writeFileSync(DOCUMENT, seen);
  };
}

/** Every test of the file has run and passed: none was left out by a filter. */
function isWhole({ children }: TestModule): boolean {
  return [...children.allTests()].every((test) => test.result().state === 'passed');
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
