import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSize, languagesIn } from './bundle-size.ts';
import { expect, test } from './fixtures.ts';

const LIMIT_BYTES = 350_000;
const MAIN = join(import.meta.dirname, '../../src/renderer/glance/main.tsx');

/** The parts that the window asks for, by the names of their files. */
function spokenParts(): string[] {
  const list = /followLanguage\(\s*store,\s*\[([^\]]*)\]/.exec(readFileSync(MAIN, 'utf8'))?.[1] ?? '';
  return Array.from(list.matchAll(/'(\w+)'/g), ([, part = '']) =>
    part.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
}

test('the glance window weighs less than 350 kB in any language, with all it may come to load', ({
  harness,
}) => {
  const parts = spokenParts();
  expect(parts.length).toBeGreaterThan(3);
  const sizes = languagesIn(harness.folder).map((language): [string, number] => [
    language,
    bundleSize({ folder: harness.folder, window: 'glance', language, parts }),
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
