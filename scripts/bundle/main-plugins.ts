import type { Plugin } from 'vite';

/**
 * Parts of libraries that are loaded always and used never, and what stands in for them.
 * @param from makes a path in the checkout a whole one
 */
function leaveOut(from: (path: string) => string): Plugin {
  const parts = [
    // The stores get no schema of their own, so they never validate.
    {
      of: '/conf/',
      part: /^ajv(-formats)?(\/.*)?$/,
      standIn: from('src/main/settings/no-validator.cjs'),
    },
    {
      of: '/electron-log/',
      part: /\/transports\/remote$/,
      standIn: from('src/main/platform/no-remote-log.cjs'),
    },
  ];
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId: (source, importer) =>
      parts.find(({ of, part }) => part.test(source) && importer?.includes(of))?.standIn,
  };
}

/**
 * Writes what is beyond ASCII as escapes. V8 keeps the text of what it has loaded, and one arrow or curly quote makes it
 * keep two bytes for each character of the file.
 */
const oneByteText: Plugin = {
  name: 'one-byte-text',
  // After everything else: who makes the text small writes such characters out again.
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replaceAll(/[\u0080-\uFFFF]/g, escaped);
    }
  },
};

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What makes the program itself small: less to load at a start, and less to keep. */
export const mainPlugins = (from: (path: string) => string): Plugin[] => [leaveOut(from), oneByteText];
