import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, siteName } from '../../../../../src/main/sources/nightscout/address.ts';

const address = (typed: string): string | undefined => readAddress(typed)?.address;

describe('the address of a site', () => {
  it.each([
    ['https://robin.example', 'https://robin.example'],
    ['https://robin.example/', 'https://robin.example'],
    ['  https://robin.example/ \n', 'https://robin.example'],
    ['https://robin .example', 'https://robin.example'],
    ['\u200Bhttps://robin.example\uFEFF', 'https://robin.example'],
    ['robin.example', 'https://robin.example'],
    ['//robin.example', 'https://robin.example'],
    ['ROBIN.example', 'https://robin.example'],
    ['HTTPS://robin.example', 'https://robin.example'],
    ['robin.example:8443', 'https://robin.example:8443'],
    ['https://robin.example:443/', 'https://robin.example'],
    ['https://robin.example/api/v1/', 'https://robin.example'],
    ['https://robin.example/api/v1/entries/sgv.json?count=3', 'https://robin.example'],
    ['https://robin.example/api/v3', 'https://robin.example'],
    ['https://robin.example/api', 'https://robin.example'],
    ['https://robin.example/ns/', 'https://robin.example/ns'],
    ['https://robin.example/ns/api/v1', 'https://robin.example/ns'],
    ['https://robin.example//ns//', 'https://robin.example/ns'],
    ['https://robin.example/api-docs', 'https://robin.example/api-docs'],
    ['https://robin.example/report', 'https://robin.example'],
    ['https://robin.example/api/report/api/v1', 'https://robin.example'],
    ['https://robin.example/ns/clock/color', 'https://robin.example/ns'],
    ['https://robin.example/#chart', 'https://robin.example'],
    ['https://robin.example/?lang=de', 'https://robin.example'],
    ['https://[2001:db8::1]:1337/', 'https://[2001:db8::1]:1337'],
  ])('takes %o for %s', (typed, expected) => {
    expect(readAddress(typed)).toEqual({ address: expected });
  });

  it.each([
    ['https://robin.example/?token=reader-0123456789abcdef', 'reader-0123456789abcdef'],
    ['robin.example/ns/?token=reader-0123456789abcdef#x', 'reader-0123456789abcdef'],
    ['https://robin.example/api/v1/entries.json?count=1&secret=a%20secret', 'a secret'],
    ['https://my%20secret@robin.example/', 'my secret'],
    ['mysecret@robin.example', 'mysecret'],
    ['https://:mysecret@robin.example/', 'mysecret'],
  ])('finds the secret in %s and leaves none behind', (typed, secret) => {
    const read = readAddress(typed);
    expect(read?.secret).toBe(secret);
    expect(read?.address).toMatch(/^https:\/\/robin\.example(\/ns)?$/);
  });

  it.each([
    ['http://robin.example', 'https://robin.example'],
    ['http://robin.example:1337/', 'https://robin.example:1337'],
    ['http://8.8.8.8', 'https://8.8.8.8'],
    ['http://172.32.0.1', 'https://172.32.0.1'],
    ['http://notlocal', 'http://notlocal'],
    ['http://evil.local.example', 'https://evil.local.example'],
    ['http://localhost:1337', 'http://localhost:1337'],
    ['http://127.0.0.1:17580', 'http://127.0.0.1:17580'],
    ['http://0x7f.1:17580', 'http://127.0.0.1:17580'],
    ['http://10.0.0.7', 'http://10.0.0.7'],
    ['http://172.16.0.1', 'http://172.16.0.1'],
    ['http://192.168.1.20:1337', 'http://192.168.1.20:1337'],
    ['http://nas.local:1337', 'http://nas.local:1337'],
    ['http://[::1]:1337', 'http://[::1]:1337'],
    ['http://[fd12:3456::1]', 'http://[fd12:3456::1]'],
    ['http://[2001:db8::1]', 'https://[2001:db8::1]'],
    ['127.0.0.1:17580', 'http://127.0.0.1:17580'],
    ['localhost:17580/', 'http://localhost:17580'],
    ['192.168.1.20:1337', 'https://192.168.1.20:1337'],
  ])('leaves plain HTTP only to private hosts: %s is %s', (typed, expected) => {
    expect(address(typed)).toBe(expected);
  });

  it.each([
    '',
    '   ',
    '/',
    'https://',
    'ftp://robin.example',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'http://a b:c',
  ])('finds none in %o', (typed) => expect(readAddress(typed)).toBeUndefined());

  it('never changes its own result, and never throws', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.tuple(fc.domain(), fc.webPath()).map(([domain, path]) => `${domain}${path}`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const kept = readAddress(text)?.address;
        expect(kept && readAddress(kept)).toEqual(kept && { address: kept });
      }),
      { numRuns: 2000 },
    );
  });

  it('is shown as host and path', () => {
    expect(siteName('https://robin.example/ns')).toBe('robin.example/ns');
    expect(siteName('http://127.0.0.1:17580')).toBe('127.0.0.1:17580');
  });
});
