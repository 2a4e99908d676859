import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicLogLines } from '../../../../src/main/diagnostics/log-lines.ts';
import { LOG_EVENTS } from '../../../../src/main/ports/log-events.ts';
import { errorKindSchema } from '../../../../src/shared/errors.ts';
import { sourceIdSchema } from '../../../../src/shared/people/account.ts';

const TIME = '[2026-11-20 12:00:05.123]';
/** Every word that a line may be made of, beside its time, counts and references. */
const WORDS = new Set(
  [...LOG_EVENTS, ...errorKindSchema.options, ...sourceIdSchema.options]
    .flatMap((text) => text.split(' '))
    .concat('info', 'warn', 'resume', 'unlock', 'online', 'works', 'notification', 'window', 'sound')
    .concat('Error', 'TypeError', 'RangeError', 'SyntaxError', 'AggregateError', 'FlatarrowError'),
);
const isKnown = (word: string): boolean => {
  const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : word;
  return WORDS.has(value) || /^\d{1,5}$|^[0-9a-f]{8}$|^\d{4}-\d\d-\d\d$|^\d\d:\d\d:\d\d\.\d{3}$/.test(value);
};

describe('lines of the log for somebody else', () => {
  it.each([
    ['failure source=nightscout kind=server failures=3', 'failure source=nightscout kind=server failures=3'],
    ['diary failed source=dexcom-web kind=timeout', 'diary failed source=dexcom-web kind=timeout'],
    ['answer source=somebody readings=142', 'answer'],
    [
      'failure source=nightscout error=FlatarrowError: robin.example kind=server',
      'failure source=nightscout',
    ],
    ['wake reason=resume', 'wake reason=resume'],
    [
      'call failed channel=persons.add kind=storage ref=0123abcd error=TypeError',
      'call failed channel=persons.add kind=storage ref=0123abcd error=TypeError',
    ],
  ])('keep what the program chose from its own words: %s', (text, expected) => {
    expect(publicLogLines([`${TIME} [warn]  ${text}`])).toEqual([`2026-11-20 12:00:05.123 warn ${expected}`]);
  });

  it.each([
    'no line at all',
    `${TIME} [warn]  somebody else’s words`,
    `${TIME} [debug]  answer`,
    `${TIME} [info]  answered`,
    ` ${TIME} [info]  answer`,
  ])('leave out “%s”', (line) => expect(publicLogLines([line])).toEqual([]));

  it('are made of the program’s words alone, whatever the lines say', () => {
    const fact = fc
      .tuple(
        fc.constantFrom('source', 'kind', 'readings', 'error', 'ref', 'reason', 'name', 'url', '__proto__'),
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.emailAddress(),
          fc.constantFrom('server', 'nightscout', '12', '142.5', '1e9', '123456', 'constructor'),
        ),
      )
      .map(([name, value]) => `${name}=${value}`);
    const text = fc
      .tuple(fc.oneof(fc.constantFrom(...LOG_EVENTS), fc.string()), fc.array(fc.oneof(fact, fc.string())))
      .map(([event, facts]) => `${TIME} [info]  ${[event, ...facts].join(' ')}`);
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (line) => {
        const strange = publicLogLines([line]).flatMap((made) =>
          made.split(' ').filter((word) => !isKnown(word)),
        );
        expect(strange).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
