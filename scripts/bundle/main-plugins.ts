import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const from = (path: string): string => resolve(import.meta.dirname, '../..', path);

/** Parts of libraries that are loaded always and used never, and what stands in for them. */
const LEFT_OUT = [
  // The stores get no schema of their own, so they never validate.
  {
    library: '/conf/',
    part: /^ajv(-formats)?(\/.*)?$/,
    standIn: from('src/main/settings/no-validator.cjs'),
  },
  {
    library: '/electron-log/',
    part: /\/transports\/remote$/,
    standIn: from('src/main/platform/no-remote-log.cjs'),
  },
];

const leaveOut: Plugin = {
  name: 'leave-out',
  enforce: 'pre',
  resolveId: (source, importer) =>
    LEFT_OUT.find(({ library, part }) => part.test(source) && importer?.includes(library))?.standIn,
};

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
export const mainPlugins = (): Plugin[] => [leaveOut, oneByteText];
