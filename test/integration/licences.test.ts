import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleInputs } from '../../scripts/licences/bundle-inputs.ts';
import { licenceTable, licenceTexts } from '../../scripts/licences/document.ts';
import { type Shipped, electronVersion, isCompatible, shippedAmong } from '../../scripts/licences/shipped.ts';
import { inCheckout } from '../../scripts/toolchain/checkout.mjs';

let shipped: Shipped[];
beforeAll(async () => {
  shipped = shippedAmong(await bundleInputs());
}, 180_000);

describe('what is shipped of others', () => {
  it('is under licences that go with MIT', () => {
    expect(shipped.filter((part) => !isCompatible(part))).toEqual([]);
    expect(isCompatible({ name: 'x', version: '1', licence: 'GPL-3.0-only', home: '' })).toBe(false);
  });

  it('is all listed, as it is now: otherwise run `npm run licences`', () => {
    const listed = readFileSync(inCheckout('docs', 'licences.md'), 'utf8');
    expect(listed).toBe(licenceTable(shipped, electronVersion()));
  });

  it('goes along with the texts that its authors want passed on', () => {
    expect(readFileSync(inCheckout('resources', 'third-party-licences.txt'), 'utf8')).toBe(
      licenceTexts(shipped),
    );
    // One package holds no such file; what stands in its place says where its licence can be read.
    expect(shipped.filter(({ text }) => text === undefined).map(({ name }) => name)).toEqual(['lazy-val']);
  });

  it('is what the program really uses, and nothing of its tools', () => {
    const names = shipped.map(({ name }) => name);
    for (const name of [
      'zod',
      'undici',
      'preact',
      'chart.js',
      'electron-log',
      'Inter',
      'Roboto Condensed Bold',
    ])
      expect(names).toContain(name);
    for (const name of ['vitest', 'typescript', 'vite', 'playwright', 'fast-check', 'socket.io'])
      expect(names).not.toContain(name);
  });
});
