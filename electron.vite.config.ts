import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'electron-vite';

const from = (path: string): string => resolve(import.meta.dirname, path);

// Every dependency is bundled: the packaged app carries no node_modules, and starts faster for it.
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: from('src/main/index.ts'),
          'browser-host': from('src/main/browser-host.ts'),
          cli: from('src/cli/main.ts'),
        },
      },
    },
  },
  preload: {
    build: {
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
    plugins: [preact()],
    build: {
      minify: true,
      rollupOptions: {
        input: {
          alert: from('src/renderer/alert/index.html'),
          glance: from('src/renderer/glance/index.html'),
          settings: from('src/renderer/settings/index.html'),
        },
      },
    },
  },
});
