import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findElectron } from '../../../scripts/electron/binary.mjs';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'flatarrow-electron-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const place = (...parts: string[]): string => {
  const file = join(dir, ...parts);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
};
const noteExecutable = (name: string): void => {
  mkdirSync(join(dir, 'package'), { recursive: true });
  writeFileSync(join(dir, 'package', 'path.txt'), name);
};

describe('finding Electron', () => {
  it("takes the executable that Electron's installer noted", () => {
    noteExecutable('some-electron');
    const executable = place('package', 'dist', 'some-electron');
    expect(findElectron({ env: {}, packageDir: join(dir, 'package') })).toBe(executable);
  });

  it('prefers the distribution it is told to use', () => {
    noteExecutable('some-electron');
    place('package', 'dist', 'some-electron');
    const executable = place('override', 'some-electron');
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(dir, 'override') };
    expect(findElectron({ env, packageDir: join(dir, 'package') })).toBe(executable);
  });

  it('finds nothing before the installer has run', () => {
    mkdirSync(join(dir, 'package'));
    expect(findElectron({ env: {}, packageDir: join(dir, 'package') })).toBeUndefined();
  });

  it('finds nothing where the noted executable has gone', () => {
    noteExecutable('some-electron');
    expect(findElectron({ env: {}, packageDir: join(dir, 'package') })).toBeUndefined();
  });
});
