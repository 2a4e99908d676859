import { describe, expect, it } from 'vitest';
import { formFields } from '../../../../../src/main/sources/form-fields.ts';
import { readFingerprint } from '../../../../../src/main/sources/nightscout/fingerprint.ts';
import { credentialsSchema } from '../../../../../src/main/sources/nightscout/schema.ts';
import { isAccessToken, secretHash } from '../../../../../src/main/sources/nightscout/secret.ts';
import { nightscout } from '../../../../../src/main/sources/nightscout/source.ts';
import { inEnglish } from '../../../../support/english.ts';

const PIN = Array.from({ length: 32 }, (_, index) =>
  (index * 7).toString(16).padStart(2, '0').toUpperCase(),
).join(':');

describe('the Nightscout account form', () => {
  it('asks for an address, and perhaps for a secret and a fingerprint', () => {
    expect(
      formFields(nightscout.credentials).map(({ name, kind, optional }) => [name, kind, optional]),
    ).toEqual([
      ['address', 'text', false],
      ['secret', 'password', true],
      ['certificatePin', 'text', true],
    ]);
  });

  it('keeps a bare address, and the secret of an address as the secret', () => {
    const typed = { address: 'robin.example/ns/?token=reader-0123456789abcdef', secret: 'an older one' };
    const kept = credentialsSchema.parse(typed);
    expect(kept).toEqual({ address: 'https://robin.example/ns', secret: 'reader-0123456789abcdef' });
    expect(inEnglish(nightscout.label(kept))).toBe('robin.example/ns');
  });

  it('parses what it has kept into the same', () => {
    const kept = credentialsSchema.parse({
      address: 'http://secret@nas.local:1337/api/v1',
      certificatePin: PIN.toLowerCase().replaceAll(':', ''),
    });
    expect(kept).toEqual({ address: 'https://nas.local:1337', secret: 'secret', certificatePin: PIN });
    expect(credentialsSchema.parse(kept)).toEqual(kept);
  });

  it('takes empty fields for none', () => {
    expect(credentialsSchema.parse({ address: 'robin.example', secret: ' ', certificatePin: '' })).toEqual({
      address: 'https://robin.example',
    });
  });

  it.each([
    [{ address: 'ftp://robin.example' }, 'address'],
    [{ address: '' }, 'address'],
    [{ address: 'robin.example', certificatePin: 'AA:BB' }, 'certificatePin'],
  ])('says which field is wrong in %o', (typed, field) => {
    expect(credentialsSchema.safeParse(typed).error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});

describe('a certificate’s fingerprint', () => {
  it.each([
    PIN,
    PIN.toLowerCase(),
    PIN.replaceAll(':', ''),
    PIN.replaceAll(':', ' '),
    `sha256 Fingerprint=${PIN}`,
    `SHA256:${PIN}`,
    `SHA-256 ${PIN}`,
    ` ${PIN}\n`,
  ])('is read from %s', (typed) => expect(readFingerprint(typed)).toBe(PIN));

  it.each(['', 'AA:BB', PIN.slice(3), `${PIN}:00`, PIN.replace('00', 'GG')])('is not in %s', (typed) =>
    expect(readFingerprint(typed)).toBeUndefined(),
  );
});

describe('a secret', () => {
  it.each([
    ['reader-0123456789abcdef', true],
    ['-0123456789abcdef', true],
    ['reader-0123456789ABCDEF', false],
    ['muchtoolongname-0123456789abcdef', false],
    ['reader-0123456789abcde', false],
    ['an api secret', false],
  ])('%s is an access token: %s', (secret, expected) => expect(isAccessToken(secret)).toBe(expected));

  it('goes over the line as SHA-1 of its UTF-8 text', () => {
    expect(secretHash('abc')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
    expect(secretHash('größe')).toMatch(/^[0-9a-f]{40}$/);
  });
});
