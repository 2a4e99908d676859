import { describe, expect, it } from 'vitest';
import { updateWords } from '../../../src/renderer/settings/updates/update-words.ts';
import { updates } from '../../../src/shared/i18n/en/updates.ts';
import { createLanguage } from '../../../src/shared/i18n/language.ts';
import type { UpdateState } from '../../../src/shared/updates/update-state.ts';

const english = createLanguage({ code: 'en', locale: 'en-GB', messages: { updates } });
const checkedAt = new Date(2026, 10, 20, 9, 30).getTime();

describe('the line about newer versions', () => {
  it.each<[UpdateState, string]>([
    [{ kind: 'current', checkedAt: null }, 'Nobody has looked yet.'],
    [{ kind: 'current', checkedAt }, 'This is the newest version (20 Nov 2026, 09:30).'],
    [{ kind: 'checking' }, 'Looking…'],
    [{ kind: 'ready', version: '0.2.0' }, 'Version 0.2.0 is ready. It is installed when you quit.'],
    [
      { kind: 'failed', checkedAt, fault: 'unreachable' },
      'The server could not be reached (20 Nov 2026, 09:30). It is asked again later.',
    ],
  ])('%j', (state, words) => {
    expect(updateWords(state, english)).toBe(words);
  });

  it('is there for every state', () => {
    const states: UpdateState[] = [
      { kind: 'off', reason: 'unpackaged' },
      { kind: 'off', reason: 'noAddress' },
      { kind: 'off', reason: 'elsewhere' },
      { kind: 'available', version: '1.0.0' },
      { kind: 'downloading', version: '1.0.0' },
      { kind: 'failed', checkedAt: null, fault: 'unreadable' },
      { kind: 'failed', checkedAt, fault: 'refused' },
    ];
    const words = states.map((state) => updateWords(state, english));
    expect(new Set(words).size).toBe(states.length);
    for (const line of words) expect(line).not.toMatch(/updates\.|undefined|\{/);
  });
});
