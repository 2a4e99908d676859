import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { warnBeforePack } from '../../../packaging/signing-warnings.ts';
import { signingFrom } from '../../../packaging/signing.ts';

const API_KEY = { APPLE_API_KEY: 'k', APPLE_API_KEY_ID: 'i', APPLE_API_ISSUER: 's' };
const APPLE_ID = { APPLE_ID: 'a', APPLE_APP_SPECIFIC_PASSWORD: 'p', APPLE_TEAM_ID: 't' };
const NAMES = [
  'CSC_LINK',
  'CSC_NAME',
  'WIN_CSC_LINK',
  'APPLE_KEYCHAIN_PROFILE',
  ...Object.keys(API_KEY),
  ...Object.keys(APPLE_ID),
];

describe('signing', () => {
  it.each([
    [{}, { mac: false, notarise: false, windows: false }],
    [{ CSC_LINK: 'c' }, { mac: true, notarise: false, windows: true }],
    [{ CSC_NAME: 'n' }, { mac: true, notarise: false, windows: false }],
    [{ WIN_CSC_LINK: 'c' }, { mac: false, notarise: false, windows: true }],
    [
      { CSC_LINK: 'c', ...API_KEY },
      { mac: true, notarise: true, windows: true },
    ],
    [
      { CSC_LINK: 'c', ...APPLE_ID },
      { mac: true, notarise: true, windows: true },
    ],
    [
      { CSC_LINK: 'c', APPLE_KEYCHAIN_PROFILE: 'p' },
      { mac: true, notarise: true, windows: true },
    ],
    // An account without a certificate notarises nothing.
    [{ ...API_KEY }, { mac: false, notarise: false, windows: false }],
    [
      { CSC_LINK: 'c', ...API_KEY, APPLE_API_ISSUER: '' },
      { mac: true, notarise: false, windows: true },
    ],
  ])('is, with %j, %j', (environment, expected) => {
    expect(signingFrom(environment)).toMatchObject(expected);
  });

  it('warns of exactly what is missing, and tells no value from the environment', () => {
    const environments = fc.dictionary(fc.constantFrom(...NAMES), fc.constant('secret-canary'));
    fc.assert(
      fc.property(environments, (environment) => {
        const { mac, notarise, windows, warnings } = signingFrom(environment);
        expect(warnings.mac).toHaveLength(mac && notarise ? 0 : 1);
        expect(warnings.windows).toHaveLength(windows ? 0 : 1);
        expect(JSON.stringify(warnings)).not.toContain('secret-canary');
      }),
    );
  });

  it.each([
    ['darwin', 1],
    ['win32', 1],
    ['linux', 0],
  ])('warns before packing for %s %d times', async (electronPlatformName, times) => {
    const heard: string[] = [];
    const hook = warnBeforePack(signingFrom({}), (message) => heard.push(message));
    await Reflect.apply(hook, undefined, [{ electronPlatformName }]);
    expect(heard).toHaveLength(times);
  });
});
