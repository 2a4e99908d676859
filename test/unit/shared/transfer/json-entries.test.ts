import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonEntries } from '../../../../src/shared/transfer/json-entries.ts';

interface Seen {
  members: [string, unknown][];
  entries: unknown[];
  lines: number[];
}

/** @param cuts where the text comes apart */
function read(text: string, cuts: readonly number[] = []): Seen {
  const seen: Seen = { members: [], entries: [], lines: [] };
  const reader = new JsonEntries('entries', {
    onMember: (key, value) => seen.members.push([key, value]),
    onEntry: (value, line) => {
      seen.entries.push(value);
      seen.lines.push(line);
    },
  });
  let from = 0;
  for (const cut of [...cuts].toSorted((a, b) => a - b)) {
    reader.push(text.slice(from, cut));
    from = cut;
  }
  reader.push(text.slice(from));
  reader.end();
  return seen;
}

function refusalOf(text: string): unknown {
  try {
    read(text);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'refusal' in error ? error.refusal : error;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('JSON read entry by entry', () => {
  it('gives members and entries in order, each with its line', () => {
    const text = '{ "a": 1,\n"entries": [\n{"x": "}]\\""},\n 5 , null, [1,\n2]\n], "b": {"c": [true]} }\n';
    expect(read(text)).toEqual({
      members: [
        ['a', 1],
        ['b', { c: [true] }],
      ],
      entries: [{ x: '}]"' }, 5, null, [1, 2]],
      lines: [3, 4, 4, 4],
    });
    expect(read('{}')).toEqual({ members: [], entries: [], lines: [] });
    expect(read('{"entries":[]}').entries).toEqual([]);
  });

  it('sees what JSON.parse sees, however the text is written and cut into parts', () => {
    const content = fc.record(
      {
        format: fc.string(),
        other: fc.jsonValue({ maxDepth: 3 }),
        entries: fc.array(fc.jsonValue({ maxDepth: 4 })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(content, fc.constantFrom(0, 1, '\t'), fc.array(fc.nat(400)), (value, space, cuts) => {
        const { entries = [], ...others } = value;
        const seen = read(JSON.stringify(value, undefined, space), cuts);
        expect(seen.entries).toEqual(JSON.parse(JSON.stringify(entries)));
        expect(Object.fromEntries(seen.members)).toEqual(JSON.parse(JSON.stringify(others)));
      }),
    );
  });

  it.each([
    ['', 1],
    ['[]', 1],
    ['{', 1],
    ['{"a"', 1],
    ['{"a":1,}', 1],
    ['{"a":1 "b":2}', 1],
    ['{"entries":[1,]}', 1],
    ['{"entries":[1 2]}', 1],
    ['{"entries":[\n1\n', 3],
    ['{"entries":[\n{"a":\n}]}', 3],
    ['{"entries":[\ntru]}', 2],
    ['{"a":1}}', 1],
    ['{"a":1}\n{"a":1}', 2],
    ['{,}', 1],
    ['{"entries":[,]}', 1],
    ['{"entries":[:]}', 1],
  ])('refuses %j at line %i', (text, line) => {
    expect(refusalOf(text)).toEqual({ reason: 'json', line });
  });

  it('refuses what never ends and what is too deep, long before all of it is in memory', () => {
    expect(refusalOf(`{"entries":[\n"${'a'.repeat(70_000)}`)).toEqual({ reason: 'lineTooLong', line: 2 });
    expect(refusalOf(`{"${'a'.repeat(70_000)}`)).toEqual({ reason: 'lineTooLong', line: 1 });
    expect(refusalOf(`{"entries":[${'['.repeat(10_000)}`)).toEqual({ reason: 'json', line: 1 });
  });

  it('never throws anything but a refusal, whatever the text', () => {
    const pieces = fc.array(fc.constantFrom(...Array.from('{}[],:"\\ \n1a'), '"entries"', 'null'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const refusal = refusalOf(text);
        expect([undefined, { reason: 'json', line: expect.any(Number) }]).toContainEqual(refusal);
        expect(refusal !== undefined || isJson(text)).toBe(true);
      }),
    );
  });
});
