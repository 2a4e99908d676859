import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Version, compareVersions, parseVersion } from '../../../../src/shared/updates/version.ts';

/** What npm and electron-updater compare versions with. */
const semver = z
  .custom<{ compare: (a: string, b: string) => number }>((value) => typeof value === 'function')
  .parse(createRequire(import.meta.url)('semver'));

const number = fc.integer({ min: 0, max: 30 });
const part = fc.oneof(number.map(String), fc.constantFrom('alpha', 'beta', 'rc', 'x-1', 'Z'));
const version = fc
  .tuple(fc.tuple(number, number, number), fc.array(part, { maxLength: 3 }))
  .map(([numbers, preview]) => numbers.join('.') + (preview.length > 0 ? `-${preview.join('.')}` : ''));

function parsed(text: string): Version {
  const found = parseVersion(text);
  if (!found) throw new Error(`${text} is no version.`);
  return found;
}

describe('versions', () => {
  it('are ordered as everybody orders them', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareVersions(parsed(a), parsed(b)))).toBe(semver.compare(a, b));
      }),
    );
  });

  it.each(['', '1', '1.2', 'v1.2.3', '1.2.3.4', '1.2.3-', '1.2.3 ', 'newest', '1.2.-3', '9999999.0.0'])(
    'are not to be found in %j',
    (text) => {
      expect(parseVersion(text)).toBeUndefined();
    },
  );

  it('may say how they were built, which makes none newer', () => {
    expect(compareVersions(parsed('1.2.3+linux'), parsed('1.2.3'))).toBe(0);
  });

  it('are found or not, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseVersion(text)).not.toThrow();
      }),
    );
  });
});
