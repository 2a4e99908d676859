import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageIn, reasonFrom } from '../../../../src/shared/alerts/log-reason.ts';
import { logReasonWords } from '../../../../src/shared/alerts/log-words.ts';
import { errorMessage, errorText, FlatarrowError } from '../../../../src/shared/errors.ts';
import { type Message, message, say, textSchema } from '../../../../src/shared/i18n/message.ts';
import { sentences } from '../../../../src/shared/i18n/sentences.ts';
import { english, ENGLISH_MESSAGES } from '../../../support/english.ts';

describe('a message', () => {
  it('is said with its values, and with messages among them', () => {
    const inner = message('alertLog.soundNoDevice');
    expect(say(english, message('alertLog.soundFailed', { reason: inner }))).toBe(
      'The alarm’s sound can’t be played: This computer has no loudspeaker.',
    );
    expect(say(english, message('sources.portTaken', { port: 17_325 }))).toContain('port 17325');
  });

  it('does not compile without its values', () => {
    // @ts-expect-error: the port is missing
    message('sources.portTaken');
    // @ts-expect-error: there is no such message
    message('sources.nothingOfTheKind');
    expect(message('sources.works')).toEqual({ key: 'sources.works' });
  });

  it('survives being stored', () => {
    const stored = message('alertLog.windowFailed', { reason: message('alertLog.inBrowser') });
    expect(textSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it('may be a key alone, as a schema has it', () => {
    expect(say(english, 'sources.emailWrong')).toBe('This is not an e-mail address.');
  });

  it('of text that is no key is the text, whatever it looks like', () => {
    for (const text of ['Check the region.', '', 'sources.', 'constructor.name', 'common.toString', '{x}'])
      expect(say(english, text)).toBe(text);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(say(english, `${text} `)).toBe(`${text} `);
      }),
    );
  });
});

describe('a hint that an earlier or a later version has stored', () => {
  it('is told as it was written, or as its kind', () => {
    expect(errorText({ kind: 'badCredentials', hint: 'Dexcom refused it.' }, english)).toBe(
      'Dexcom refused it.',
    );
    const later: Message = { key: 'sources.ofTomorrow' };
    expect(errorText({ kind: 'badCredentials', hint: later }, english)).toBe('The sign-in was refused.');
  });

  it('is the message of a notice, else the kind’s', () => {
    expect(say(english, errorMessage(new FlatarrowError('storage')))).toBe(ENGLISH_MESSAGES.errors.storage);
    const hint = message('notices.historyTooNew');
    expect(errorMessage(new FlatarrowError('config', { hint }))).toEqual(hint);
  });
});

const words = (reason: string): string => logReasonWords({ reason }, english);

describe('a reason in the alert log', () => {
  it('is a name, a snooze’s minutes, a message, or what an earlier version wrote', () => {
    expect(words('quietHours')).toBe('quiet hours');
    expect(words('90 min')).toBe('1 h 30 min');
    expect(words(reasonFrom(message('alertLog.inBrowser')))).toBe('Flatarrow runs in a browser.');
    expect(words('Between 01:10 and 06:40: low for 25 min.')).toBe(
      'Between 01:10 and 06:40: low for 25 min.',
    );
  });

  it('is never more than text, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (reason) => {
        const isOther = messageIn(reason) !== undefined || /^\d+ min$/.test(reason);
        expect(isOther ? typeof words(reason) : words(reason)).toBe(isOther ? 'string' : reason);
      }),
    );
  });
});

it('sets whole sentences one after the other and leaves out what is empty', () => {
  expect(sentences(english, ['One.', undefined, '', 'Two.', 'Three.'])).toBe('One. Two. Three.');
  expect(sentences(english, [])).toBe('');
});
