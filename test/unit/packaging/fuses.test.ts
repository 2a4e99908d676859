import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configurationFrom } from '../../../packaging/configuration.ts';
import { fuses } from '../../../packaging/fuses.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-fuses-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the fuses', () => {
  it('are all off or on as decided, and only a test build may be inspected', () => {
    const release = {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: false,
    };
    expect(fuses(false)).toEqual(release);
    expect(fuses(true)).toEqual({ ...release, enableNodeCliInspectArguments: true });
  });

  it.each([
    [undefined, false],
    ['', false],
    ['0', false],
    ['true', false],
    ['1', true],
  ])('let a build be inspected only for FLATARROW_TEST_BUILD=1, not for %j', (value, expected) => {
    const { electronFuses } = configurationFrom({ FLATARROW_TEST_BUILD: value }, () => undefined);
    expect(electronFuses?.enableNodeCliInspectArguments).toBe(expected);
  });

  it('name every fuse that @electron/fuses knows', () => {
    const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
    const named = Object.keys(fuses(false)).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
    expect(named).toEqual(expect.arrayContaining(known));
  });

  it('are what an executable says afterwards', async () => {
    const executable = join(folder, 'electron');
    // The mark, the version, the number of fuses, and each of them off: all that the tool looks for.
    const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
    writeFileSync(executable, Buffer.concat([Buffer.from(mark), Buffer.from([1, 8]), Buffer.alloc(8, '0')]));
    const { onlyLoadAppFromAsar, runAsNode } = fuses(false);
    await flipFuses(executable, {
      version: FuseVersion.V1,
      [FuseV1Options.OnlyLoadAppFromAsar]: onlyLoadAppFromAsar,
      [FuseV1Options.RunAsNode]: runAsNode,
    });
    const wire = await getCurrentFuseWire(executable);
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe('1'.charCodeAt(0));
    expect(wire[FuseV1Options.RunAsNode]).toBe('0'.charCodeAt(0));
  });
});
