import { contract } from '../../shared/ipc/contract.ts';
import { errorKindSchema } from '../../shared/errors.ts';
import { sourceIdSchema } from '../../shared/people/account.ts';
import { LOG_EVENTS } from '../ports/log-events.ts';

/** `[2026-11-20 12:00:05.123] [warn]  failure source=nightscout kind=server`. */
const LINE = /^\[(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3})\] \[(info|warn)\] +(.*)$/;

const isOneOf =
  (words: readonly string[]) =>
  (value: string): boolean =>
    words.includes(value);
const isCount = (value: string): boolean => /^\d{1,5}$/.test(value);

const CHANNELS = Object.entries(contract).flatMap(([group, { calls }]) =>
  Object.keys(calls).map((name) => `${group}.${name}`),
);

/** What a fact may be, by its name; whatever else a line says stays where it is. */
const FACTS: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['channel', isOneOf(CHANNELS)],
  ['source', isOneOf(sourceIdSchema.options)],
  ['kind', isOneOf(errorKindSchema.options)],
  ['readings', isCount],
  ['dropped', isCount],
  ['failures', isCount],
  ['events', isCount],
  ['sent', isCount],
  ['there', isCount],
  ['reason', isOneOf(['resume', 'unlock', 'online', 'works'])],
  ['name', isOneOf(['notification', 'window', 'sound'])],
  ['ref', (value: string) => /^[0-9a-f]{8}$/.test(value)],
  ['error', isOneOf(['Error', 'TypeError', 'RangeError', 'SyntaxError', 'AggregateError', 'FlatarrowError'])],
]);

/** The longest first: `diary failed` is no `diary`. */
const EVENTS = LOG_EVENTS.toSorted((a, b) => b.length - a.length);

/**
 * Lines of the log for somebody else's eyes. Nothing is taken out of them; they are made anew, of words that the program
 * itself chooses from, so that no name, address or value can be among them.
 */
export function publicLogLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [, time, level, text = ''] = LINE.exec(line) ?? [];
    const event = EVENTS.find((each) => text === each || text.startsWith(`${each} `));
    if (!event) return [];
    return [[time, level, event, ...publicFacts(text.slice(event.length + 1))].join(' ')];
  });
}

/** Up to the first that is none of them: from there on the line is somebody else's words. */
function publicFacts(text: string): string[] {
  const words = text.split(' ');
  const strange = words.findIndex((word) => !isFact(word));
  return strange === -1 ? words : words.slice(0, strange);
}

function isFact(word: string): boolean {
  const at = word.indexOf('=');
  return FACTS.get(word.slice(0, at))?.(word.slice(at + 1)) ?? false;
}
