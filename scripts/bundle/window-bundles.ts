/** What Rolldown tells of a module while it decides which file it goes into. */
interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** The words that the glance window speaks, with the list of all words of a language. */
const WORDS = /\/shared\/i18n\/([a-z]{2})\/(?:index|common|alerts|chain|controls|errors|glance)\.ts$/;

/**
 * How the windows are bundled. Reading a property does nothing in any of what they are made of; believing that leaves out
 * a sixth of Chart.js, kinds of charts that nobody registers.
 *
 * Which files they are cut into: each file that a window loads is asked for and answered through main, which costs
 * more than what is in it, and the glance window opens with every click on the tray: what it shares with other windows
 * is one file, and so are its words in one language.
 * @param glance the module that its page begins with
 */
export function windowBundles(glance: string) {
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
  return { treeshake: { propertyReadSideEffects: false as const }, output: { codeSplitting } };
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
