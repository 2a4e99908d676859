import { appendFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import base from './electron.vite.config.ts';

const listFile = process.env['FLATARROW_BUNDLE_INPUTS'] ?? '';

/** Writes down what really went into each bundle, one module or asset a line. */
const listInputs: Plugin = {
  name: 'list-bundle-inputs',
  generateBundle(_options, bundle) {
    const inputs = Object.values(bundle).flatMap((output) =>
      output.type === 'chunk' ? Object.keys(output.modules) : output.originalFileNames,
    );
    appendFileSync(listFile, inputs.map((input) => `${input}\n`).join(''));
  },
};

/** The build as it ships, and a list of what is in it. */
export default {
  main: { ...base.main, plugins: [listInputs] },
  preload: { ...base.preload, plugins: [listInputs] },
  renderer: { ...base.renderer, plugins: [...(base.renderer?.plugins ?? []), listInputs] },
};
