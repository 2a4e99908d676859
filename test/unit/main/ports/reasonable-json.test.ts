import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReasonableJson } from '../../../../src/main/ports/reasonable-json.ts';

describe('isReasonableJson', () => {
  it('has nothing against any JSON of ordinary size, however it is spaced and whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 30 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        expect(isReasonableJson(JSON.stringify(value, undefined, indent))).toBe(true);
      }),
    );
  });

  it('counts no bracket and no comma of a text, wherever its quotes and backslashes are', () => {
    const brackets = fc.string({ unit: fc.constantFrom('[', '{', ',', '"', '\\'), minLength: 100 });
    fc.assert(
      fc.property(brackets, (text) => {
        expect(isReasonableJson(JSON.stringify([text, { [text]: text }]))).toBe(true);
      }),
    );
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('refuses %s nested deeper than 64', (_, open, close) => {
    const nested = (depth: number): string => `${open.repeat(depth)}0${close.repeat(depth)}`;
    expect(isReasonableJson(nested(64))).toBe(true);
    expect(isReasonableJson(nested(65))).toBe(false);
  });

  it('refuses more than a quarter of a million values, of whatever kind', () => {
    for (const item of ['0', '[]', '{}', '""', '{"a":0}']) {
      expect(isReasonableJson(`[${Array(50_000).fill(item).join(',')}]`)).toBe(true);
      expect(isReasonableJson(`[${Array(250_001).fill(item).join(',')}]`)).toBe(false);
    }
  });

  it('comes to an end with what is no JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', ']', '"', '\\', ',', 'a') }), (text) => {
        expect(typeof isReasonableJson(text)).toBe('boolean');
      }),
    );
  });
});
