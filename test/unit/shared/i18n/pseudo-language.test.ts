import { describe, expect, it } from 'vitest';
import { ENGLISH_MESSAGES, english } from '../../../support/english.ts';
import { messageShape } from '../../../support/message-shape.ts';
import { pseudoLanguage, pseudoMessage } from '../../../support/pseudo-language.ts';

describe('the pseudo-language', () => {
  const { t, direction } = pseudoLanguage();

  it('reads as English that is longer and accented', () => {
    expect(t('tray.refresh')).toMatch(/^\[Réfréßh|^\[Réfrésh ñöw~+\]$/);
    expect(t('tray.refresh').length).toBeGreaterThan(1.3 * english.t('tray.refresh').length);
    expect(direction).toBe('ltr');
    expect(pseudoLanguage({ rightToLeft: true }).direction).toBe('rtl');
  });

  it('is longer by as much as is read of a message, in words that can be broken', () => {
    expect(pseudoMessage('{minutes, plural, one {# min ago} other {# mins ago}}')).toMatch(/\}~{4}\]$/);
    expect(pseudoMessage('word '.repeat(20)).split(' ').at(-1)?.length).toBeLessThan(11);
  });

  it('keeps arguments and plurals', () => {
    expect(t('common.daysAgo', { days: 3 })).toMatch(/^\[3 dáys ágö~*\]$/);
    for (const text of Object.values(ENGLISH_MESSAGES).flatMap((part) => Object.values<string>(part)))
      expect(messageShape(pseudoMessage(text))).toEqual(messageShape(text));
  });
});
