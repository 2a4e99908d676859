import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askWords,
  clockWords,
  delayWords,
  durationText,
  momentText,
  sizeText,
} from '../../../src/renderer/settings/diagnostics/diagnostics-words.ts';
import { errorKindSchema } from '../../../src/shared/errors.ts';
import { diagnostics } from '../../../src/shared/i18n/en/diagnostics.ts';
import { createLanguage } from '../../../src/shared/i18n/language.ts';
import type { AccountHealth } from '../../../src/shared/overview/overview.ts';

const english = createLanguage({ code: 'en', locale: 'en-GB', messages: { diagnostics } });
const german = createLanguage({ code: 'de', locale: 'de-DE', messages: { diagnostics } });
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

const health: AccountHealth = {
  accountId: 'a',
  sourceId: 'nightscout',
  sourceName: 'Nightscout',
  label: '',
  delayed: false,
  state: 'ok',
  clockSkewMs: 0,
};

describe('the words of diagnostics', () => {
  it.each([
    [0, '0 ms'],
    [231, '231 ms'],
    [1210, '1.2 secs'],
    [10_004, '10 secs'],
    [60_000, '60 secs'],
    [300_000, '5 mins'],
  ])('tell %i ms as %s', (milliseconds, text) => {
    expect(plain(durationText(milliseconds, english))).toBe(text);
  });

  it('write numbers as the language does', () => {
    expect(plain(durationText(1210, german))).toBe('1,2 Sek.');
    expect(plain(sizeText(1_482_752, german))).toBe('1,4 MB');
    expect(plain(sizeText(348_160, english))).toBe('340 kB');
    expect(plain(sizeText(1, english))).toBe('1 kB');
  });

  it('say the day of a moment unless it is today', () => {
    const now = new Date(2026, 10, 20, 12, 0, 5).getTime();
    expect(momentText(now, now, english)).toBe('12:00:05');
    expect(momentText(new Date(2026, 10, 19, 23, 59, 58).getTime(), now, english)).toBe('19 Nov, 23:59:58');
  });

  it('tell what came of each ask, whatever it was', () => {
    expect(askWords({ askedAt: 0, tookMs: 0, readings: 0 }, english)).toBe('nothing new');
    expect(askWords({ askedAt: 0, tookMs: 0, readings: 1 }, english)).toBe('1 reading');
    expect(askWords({ askedAt: 0, tookMs: 0, readings: 12 }, english)).toBe('12 readings');
    for (const error of errorKindSchema.options) {
      const words = askWords({ askedAt: 0, tookMs: 0, error }, english);
      expect([error, words.includes('diagnostics.') || words === error]).toEqual([error, error === words]);
    }
  });

  it('tell a learned delay from a usual one, and a clock that differs from one that doesn’t', () => {
    const account = { personName: '', health, learnedFrom: 0, asks: [] };
    expect(delayWords(account, english)).toBeUndefined();
    const delayed = { ...account, health: { ...health, publishDelayMs: 14_000 } };
    expect(plain(delayWords(delayed, english) ?? '')).toContain('14 secs after they are due, as this source');
    expect(delayWords({ ...delayed, learnedFrom: 1 }, english)).toContain('learned from 1 reading');
    expect(clockWords(health, english)).toBeUndefined();
    expect(plain(clockWords({ ...health, clockSkewMs: -90_000 }, english) ?? '')).toBe(
      '90 secs behind this computer',
    );
    expect(clockWords({ ...health, clockSkewMs: 90_000 }, english)).toContain('ahead of');
  });

  it('never throw for any number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8.64e15 }), (number) => {
        expect(durationText(number, english)).not.toBe('');
        expect(sizeText(number, english)).not.toBe('');
        expect(momentText(number, 0, english)).not.toBe('');
      }),
    );
  });
});
