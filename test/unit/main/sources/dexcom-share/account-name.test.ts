import { describe, expect, it } from 'vitest';
import {
  isAccountId,
  normaliseAccountName,
} from '../../../../../src/main/sources/dexcom-share/account-name.ts';

describe('normaliseAccountName', () => {
  it.each([
    ['+1 (555) 010-0199', '+15550100199'],
    ['+15550100199', '+15550100199'],
    ['0049 170 1234567', '+491701234567'],
    ['+44 (0)20 7946 0018', '+442079460018'],
    ['  +81-3-1234-5678 ', '+81312345678'],
    ['+33.1.23.45.67.89', '+33123456789'],
  ])('makes a phone number of “%s”', (typed, expected) => {
    expect(normaliseAccountName(typed)).toBe(expected);
  });

  it.each([
    'robin',
    'robin@example.org',
    '+robin',
    '+1 call me',
    '555 010 0199',
    '15550100199',
    '007',
    '+123',
    'a8b6d3c4-1111-2222-3333-444455556666',
  ])('leaves “%s” as typed', (typed) => {
    expect(normaliseAccountName(typed)).toBe(typed);
  });

  it('trims', () => {
    expect(normaliseAccountName(' robin ')).toBe('robin');
  });
});

describe('isAccountId', () => {
  it('knows a UUID, whatever its version', () => {
    expect(isAccountId('A8B6D3C4-1111-0222-0333-444455556666')).toBe(true);
    expect(isAccountId('a8b6d3c4111122223333444455556666')).toBe(false);
    expect(isAccountId('robin')).toBe(false);
  });
});
