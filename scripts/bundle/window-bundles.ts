import { join } from 'node:path';
import { GLANCE_PARTS } from '../../src/renderer/glance/glance-parts.ts';

/** Each has a page of its own, in the folder of this name. */
const WINDOWS = ['alert', 'glance', 'settings', 'statistics', 'strip'];

/** What Rolldown tells of a module while it decides which file it goes into. */
interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** The words that the glance window speaks, with the list of all words of a language. */
const WORDS = new RegExp(`/shared/i18n/([a-z]{2})/(?:${['index', ...GLANCE_PARTS].join('|')})\\.ts$`);

/**
 * How the windows are bundled. Reading a property does nothing in any of what they are made of; believing that leaves out
 * a sixth of Chart.js, kinds of charts that nobody registers.
 *
 * Which files they are cut into: each file that a window loads is asked for and answered through main, which costs
 * more than what is in it, and the glance window opens with every click on the tray: what it shares with other windows
 * is one file, and so are its words in one language.
 * @param renderer the folder of the windows
 */
export function windowBundles(renderer: string) {
  const input = Object.fromEntries(WINDOWS.map((name) => [name, join(renderer, name, 'index.html')]));
  const glance = join(renderer, 'glance/main.tsx');
  let reached: ReadonlySet<string> | undefined;
  const codeSplitting = {
    groups: [
      {
        debugName: 'shared with the glance window',
        minShareCount: 2,
        name: (id: string, modules: Modules): string | null => {
          reached ??= reachedFrom(glance, modules);
          return reached.has(id) ? 'base' : null;
        },
      },
      { debugName: 'words', name: (id: string): string | null => wordsOf(id) },
    ],
  };
  return { input, treeshake: { propertyReadSideEffects: false as const }, output: { codeSplitting } };
}

function wordsOf(id: string): string | null {
  const code = WORDS.exec(id)?.[1];
  return code === undefined ? null : `words-${code}`;
}

/** Without what is only loaded later. */
function reachedFrom(entry: string, modules: Modules): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    const imported = [...(modules.getModuleInfo(id)?.importedIds ?? [])];
    for (const next of imported) visit(next);
  };
  visit(entry);
  return reached;
}
