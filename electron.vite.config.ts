import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import { mainPlugins } from './scripts/bundle/main-plugins.ts';
import { windowBundles } from './scripts/bundle/window-bundles.ts';
import { windowPlugins } from './scripts/bundle/window-plugins.ts';

const from = (path: string): string => resolve(import.meta.dirname, path);

/** What a package doesn't need: it has Electron for a host, and its fuses let nothing run Electron as plain Node. */
const OUTSIDE_PACKAGES = {
  'browser-host': from('src/main/browser-host.ts'),
  cli: from('src/cli/main.ts'),
};

// Every dependency is bundled: the packaged app carries no node_modules, and starts faster for it. Main stays as
// readable as it was written, so that whoever audits a package can: only what no reader needs is left out.
export default defineConfig(({ mode }) => {
  const isPackage = mode === 'package';
  const out = isPackage ? 'out/package' : 'out';
  return {
    main: {
      // A folder that isn't there: files of the default one, `resources`, would be pointed at and not carried along.
      publicDir: from('src/main/public'),
      plugins: mainPlugins(from),
      build: {
        outDir: `${out}/main`,
        externalizeDeps: false,
        rollupOptions: {
          input: { index: from('src/main/index.ts'), ...(isPackage ? {} : OUTSIDE_PACKAGES) },
          // V8 keeps the text of all that it has loaded. Names stay as they are: an error's trace is to be read.
          output: {
            minify: { compress: true, mangle: false, codegen: true },
            // Each file that a start reads costs more than what is in these.
            codeSplitting: { groups: [{ name: 'english', test: /src\/shared\/i18n\/en\// }] },
          },
        },
      },
    },
    preload: {
      build: {
        outDir: `${out}/preload`,
        externalizeDeps: false,
        rollupOptions: {
          input: { preload: from('src/preload/preload.ts') },
          // A sandboxed preload must be CommonJS.
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
    renderer: {
      root: from('src/renderer'),
      plugins: windowPlugins(),
      build: {
        outDir: from(`${out}/renderer`),
        minify: true,
        rollupOptions: windowBundles(from('src/renderer')),
      },
    },
  };
});
