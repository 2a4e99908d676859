import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineGuard } from '../../../../src/main/transfer/line-guard.ts';

/** The line at which a text, cut into parts, is refused. */
function refusedAt(text: string, cuts: readonly number[] = []): number | undefined {
  const guard = lineGuard(5);
  const ends = [...cuts.filter((cut) => cut < text.length).toSorted((a, b) => a - b), text.length];
  try {
    for (const [index, end] of ends.entries()) guard(text.slice(ends[index - 1] ?? 0, end));
    return undefined;
  } catch (error) {
    return error instanceof Error && 'refusal' in error
      ? Number(Reflect.get(Object(error.refusal), 'line'))
      : -1;
  }
}

describe('the guard of lines', () => {
  it('lets lines pass that are not longer, whatever their number and ends', () => {
    expect(refusedAt('12345\r\n12345\n12345\r12345\n\n\n')).toBeUndefined();
  });

  it('names the first that is longer', () => {
    expect(refusedAt('123456')).toBe(1);
    expect(refusedAt('1\r\n2\n3\r123456\n123456')).toBe(4);
  });

  it('sees the same lines however the text comes apart', () => {
    const texts = fc.array(fc.constantFrom('a', 'aaaa', '\r', '\n', '\r\n'), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60)), (pieces, cuts) => {
        const text = pieces.join('');
        const long = text.split(/\r\n|\r|\n/).findIndex((line) => line.length > 5);
        expect(refusedAt(text, cuts)).toBe(long < 0 ? undefined : long + 1);
      }),
    );
  });
});
