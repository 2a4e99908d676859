/** What Rolldown tells of a module while it decides which file it goes into. */
interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** The words that the glance window speaks, with the list of all words of a language. */
const WORDS = /\/shared\/i18n\/([a-z]{2})\/(?:index|common|alerts|chain|controls|errors|glance)\.ts$/;

/**
 * Which files the windows are cut into. Each file that a window loads is asked for and answered through main, which costs
 * more than what is in it, and the glance window opens with every click on the tray: what it shares with other windows
 * is one file, and so are its words in one language.
 * @param glance the module that its page begins with
 */
export function windowChunks(glance: string) {
  let reached: ReadonlySet<string> | undefined;
  return {
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
