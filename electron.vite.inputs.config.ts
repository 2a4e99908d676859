import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import base from './electron.vite.config.ts';

/** Where `scripts/licences/bundle-inputs.ts` wants everything: nothing of it goes into `out`. */
const folder = process.env['FLATARROW_BUNDLE_INPUTS'] ?? '';

const outDir = (name: string): string => join(folder, 'out', name);

/** Writes down what really went into each bundle, one module or asset a line. */
const listInputs: Plugin = {
  name: 'list-bundle-inputs',
  generateBundle(_options, bundle) {
    const inputs = Object.values(bundle).flatMap((output) =>
      output.type === 'chunk' ? Object.keys(output.modules) : output.originalFileNames,
    );
    appendFileSync(join(folder, 'inputs.txt'), inputs.map((input) => `${input}\n`).join(''));
  },
};

/** The build as it is, somewhere else, and a list of what is in it. */
export default defineConfig((environment) => {
  const { main, preload, renderer } = base(environment);
  return {
    main: {
      ...main,
      plugins: [main?.plugins, listInputs],
      build: { ...main?.build, outDir: outDir('main') },
    },
    preload: {
      ...preload,
      plugins: [preload?.plugins, listInputs],
      build: { ...preload?.build, outDir: outDir('preload') },
    },
    renderer: {
      ...renderer,
      plugins: [renderer?.plugins, listInputs],
      build: { ...renderer?.build, outDir: outDir('renderer') },
    },
  };
});
