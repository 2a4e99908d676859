import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GLANCE_PARTS } from '../../src/renderer/glance/glance-parts.ts';
import { bundleSize, languagesIn } from './bundle-size.ts';
import { expect, test } from './fixtures.ts';

const LIMIT_BYTES = 350_000;

test('the glance window weighs less than 350 kB in any language, with all it may come to load', ({
  harness,
}) => {
  const sizes = languagesIn(harness.folder).map((language): [string, number] => [
    language,
    bundleSize({ folder: harness.folder, window: 'glance', language, parts: GLANCE_PARTS }),
  ]);
  expect(sizes.map(([language]) => language)).toContain('en');
  for (const [language, bytes] of sizes) {
    test.info().annotations.push({ type: 'size', description: `${language}: ${bytes} bytes` });
    expect(bytes, language).toBeGreaterThan(200_000);
    expect(bytes, language).toBeLessThan(LIMIT_BYTES);
  }
});

test('no window carries what compiles messages or writes JSON Schema', ({ harness }) => {
  const manifest = readFileSync(join(harness.folder, '.vite/manifest.json'), 'utf8');
  const files = Array.from(manifest.matchAll(/"file": "([^"]+\.js)"/g), ([, file = '']) => file);
  const code = files.map((file) => readFileSync(join(harness.folder, file), 'utf8')).join('\n');
  // Words that stand in the texts of those parts alone.
  expect(code).not.toContain('Unable to compile date expression');
  expect(code).not.toContain('cannot be represented in JSON Schema');
});
