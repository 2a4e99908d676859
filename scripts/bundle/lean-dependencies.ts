import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * Parts of our dependencies that no window can come to use, though nothing tells a bundler so: Zod gives every schema a
 * way to write itself as JSON Schema (main alone does that), and Chart.js brings a library to mix colours for hovering
 * and animation, neither of which our charts have.
 */
const NEVER_USED = [/\/zod\/v4\/core\/to-json-schema\.js$/, /\/@kurkle\/color\/dist\/color\.esm\.js$/];

const EXPORT = /export (?:async )?(?:function|const|class|let) (\w+)/g;
const EXPORT_LIST = /export \{([^}]*)\}/g;

/** Leaves of them the names alone, so that whoever came to use one after all would be told. */
export function leanDependencies(): Plugin {
  return {
    name: 'lean-dependencies',
    enforce: 'pre',
    async load(id) {
      const path = id.split('?')[0] ?? id;
      if (!NEVER_USED.some((part) => part.test(path))) return undefined;
      const names = exportsOf(await readFile(path, 'utf8'));
      if (names.length === 0) throw new Error(`${path} exports nothing: its form has changed.`);
      return {
        code: `${ABSENT}\nexport { ${names.map((name) => `absent as ${name}`).join(', ')} };`,
        map: null,
      };
    },
  };
}

const ABSENT = `function absent() {
  return () => { throw new Error('This part of a dependency is not in the windows.'); };
}`;

function exportsOf(code: string): string[] {
  const listed = Array.from(code.matchAll(EXPORT_LIST), ([, names = '']) => names)
    .flatMap((names) => names.split(','))
    .map(
      (name) =>
        name
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
    )
    .filter(Boolean);
  return [...new Set([...Array.from(code.matchAll(EXPORT), ([, name = '']) => name), ...listed])];
}
