import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuilt } from '../../../scripts/toolchain/build.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'flatarrow-build-'));
  write('src/main/index.ts', { minute: 1 });
  write('package.json', { minute: 1 });
  write('out/.built', { minute: 5 });
  setMinute('src/main', 1);
  setMinute('src', 1);
});
afterEach(() => rmSync(root, { recursive: true }));

const setMinute = (path: string, minute: number): void => {
  const at = new Date(Date.UTC(2026, 9, 1, 12, minute));
  utimesSync(join(root, path), at, at);
};
const write = (path: string, { minute }: { minute: number }): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
  setMinute(path, minute);
};

describe('a build', () => {
  it('is good while nothing has changed since', () => {
    expect(isBuilt(root)).toBe(true);
  });

  it('is out of date when a source file changes', () => {
    write('src/main/index.ts', { minute: 6 });
    expect(isBuilt(root)).toBe(false);
  });

  it('is out of date when a file was removed', () => {
    setMinute('src/main', 6);
    expect(isBuilt(root)).toBe(false);
  });

  it('is out of date when the dependencies change', () => {
    write('package-lock.json', { minute: 6 });
    expect(isBuilt(root)).toBe(false);
  });

  it('is missing until it has run to its end', () => {
    rmSync(join(root, 'out', '.built'));
    expect(isBuilt(root)).toBe(false);
  });
});
