import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * Parts of our dependencies that no window can come to use, though nothing tells a bundler so: Zod gives every schema a
 * way to write itself as JSON Schema (main alone does that), and Chart.js brings a library to mix colours for hovering
 * and animation, neither of which our charts have.
 */
const NEVER_USED: readonly { path: RegExp; from?: string }[] = [
  { path: /\/zod\/v4\/core\/to-json-schema\.js$/ },
  // What stands before gathers a schema's limits, which our fields tell people.
  { path: /\/zod\/v4\/core\/json-schema-processors\.js$/, from: 'export const stringProcessor' },
  // Zod's own complaints: what people read is ours, in their language.
  { path: /\/zod\/v4\/locales\/en\.js$/ },
  { path: /\/@kurkle\/color\/dist\/color\.esm\.js$/ },
];

const EXPORT = /export (?:async )?(?:function|const|class|let) (\w+)/g;
const EXPORT_LIST = /export \{([^}]*)\}/g;

/** Leaves of them the names alone, so that whoever came to use one after all would be told. */
export function leanDependencies(): Plugin {
  return {
    name: 'lean-dependencies',
    enforce: 'pre',
    async load(id) {
      const path = id.split('?')[0] ?? id;
      const part = NEVER_USED.find((each) => each.path.test(path));
      if (!part) return undefined;
      const source = await readFile(path, 'utf8');
      const begins = part.from === undefined ? 0 : source.indexOf(part.from);
      if (begins < 0) throw new Error(`${path} has no ${part.from}: its form has changed.`);
      const names = exportsOf(source.slice(begins));
      const isDefault = /export default /.test(source.slice(begins));
      if (names.length === 0 && !isDefault) throw new Error(`${path} exports nothing: its form has changed.`);
      return {
        code: `${source.slice(0, begins)}\n${ABSENT}\nexport { ${names.map((name) => `absent as ${name}`).join(', ')} };${isDefault ? '\nexport default absent;' : ''}`,
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
