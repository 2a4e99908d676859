import { describe, expect, it } from 'vitest';
import { backfillWords } from '../../../src/renderer/settings/backfill-words.ts';
import { appliedWords, newIn, suggestionWords } from '../../../src/renderer/settings/suggestion.ts';
import type { Backfill } from '../../../src/shared/ipc/groups/backfill.ts';
import { DEFAULT_RANGES } from '../../../src/shared/glucose/ranges.ts';
import { english } from '../../support/english.ts';

const words = (backfill: Partial<Backfill>): string =>
  backfillWords({ accountId: 'a', state: 'running', progress: 0, added: 0, ...backfill }, english);

describe('the fetching of a history, in words', () => {
  it('is never said to be complete before it is', () => {
    expect(words({ progress: 0.999 })).toBe('Fetching the history: 99%');
    expect(words({ progress: 0 })).toBe('Fetching the history: 0%');
  });

  it('says how many readings it added', () => {
    expect(words({ state: 'done', added: 25_918 })).toBe(
      'The history is fetched: 25,918 readings were added.',
    );
    expect(words({ state: 'done', added: 1 })).toBe('The history is fetched: 1 reading was added.');
    expect(words({ state: 'done', added: 0 })).toBe('The history is complete: nothing was missing.');
    expect(words({ state: 'cancelled', added: 0 })).toBe('Cancelled: nothing was added.');
  });

  it('says why it failed, and that nothing of what came is lost', () => {
    expect(words({ state: 'failed', error: 'timeout', added: 12 })).toBe(
      'The service does not answer. Until then, 12 readings were added.',
    );
    expect(words({ state: 'failed', error: 'offline' })).toBe('This computer is offline.');
  });
});

describe('what a site suggests', () => {
  const here = { unit: 'mg/dL', ranges: DEFAULT_RANGES } as const;
  const ranges = { ...DEFAULT_RANGES, high: 160 };

  it('is offered only as far as it is something else', () => {
    expect(newIn({ unit: 'mg/dL', ranges: { ...DEFAULT_RANGES } }, here)).toBeUndefined();
    expect(newIn({}, here)).toBeUndefined();
    expect(newIn({ unit: 'mmol/L', ranges: DEFAULT_RANGES }, here)).toEqual({ unit: 'mmol/L' });
    expect(newIn({ unit: 'mg/dL', ranges }, here)).toEqual({ ranges });
  });

  it('is said in its own unit, or in the one used here', () => {
    expect(suggestionWords({ unit: 'mmol/L', ranges: DEFAULT_RANGES }, 'mg/dL', english)).toBe(
      'mmol/L with 3.9–10.0',
    );
    expect(suggestionWords({ unit: 'mmol/L' }, 'mg/dL', english)).toBe('mmol/L');
    expect(suggestionWords({ ranges }, 'mg/dL', english)).toBe('the range 70–160 mg/dL');
  });

  it('is said in full once it is used: the urgent borders as well', () => {
    expect(appliedWords({ unit: 'mmol/L', ranges }, 'mg/dL', english)).toBe(
      'Now in use: mmol/L; range 3.9–8.9, urgent at or below 3.1 and above 13.9.',
    );
    expect(appliedWords({ unit: 'mmol/L' }, 'mg/dL', english)).toBe('Now in use: mmol/L.');
  });
});
