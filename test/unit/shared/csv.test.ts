import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/shared/csv.ts';

describe('CSV', () => {
  it('has a header line and ends every record with CRLF', () => {
    expect(writeCsv({ columns: ['a', 'b'], rows: [[1, 'x']] })).toBe('a,b\r\n1,x\r\n');
  });

  it('quotes commas, quotes and line breaks, and doubles quotes', () => {
    const rows = [['a,b', 'say "hi"', 'two\nlines']];
    expect(writeCsv({ columns: ['x', 'y', 'z'], rows })).toBe('x,y,z\r\n"a,b","say ""hi""","two\nlines"\r\n');
  });

  it('leaves an absent value empty, which is not the same as zero', () => {
    expect(writeCsv({ columns: ['x', 'y', 'z'], rows: [[null, 0, false]] })).toBe('x,y,z\r\n,0,false\r\n');
  });

  it('keeps a name from becoming a formula, and a negative number a number', () => {
    const written = writeCsv({ columns: ['x', 'y'], rows: [['=HYPERLINK("x")', -4]] });
    expect(written).toBe(`x,y\r\n"'=HYPERLINK(""x"")",-4\r\n`);
  });

  it('gives every text back to a reader that knows the rules', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = writeCsv({ columns: ['x'], rows: [[text]] }).slice('x\r\n'.length, -2);
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(read.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(text);
      }),
    );
  });
});
