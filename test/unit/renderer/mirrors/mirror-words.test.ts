import { describe, expect, it } from 'vitest';
import {
  errorWords,
  findingWords,
  isTroubled,
  problemWords,
  siteWords,
  stateWords,
} from '../../../../src/renderer/settings/mirrors/mirror-words.ts';
import { errorKindSchema } from '../../../../src/shared/errors.ts';
import { mirrorProblemSchema } from '../../../../src/shared/ipc/groups/mirrors.ts';
import {
  type MirrorState,
  type SiteFinding,
  siteFindingSchema,
} from '../../../../src/shared/people/mirror-state.ts';
import { english } from '../../../support/english.ts';

const MINUTE_MS = 60_000;
const NOW = new Date(2026, 10, 20, 12).getTime();
const wording = { language: english, name: 'Mia' };

const state = (told: Partial<MirrorState>): MirrorState => ({
  mirrorId: 'm',
  state: 'upToDate',
  queued: 0,
  ...told,
});
const words = (told: Partial<MirrorState>): string => stateWords(state(told), NOW, wording);

const failing = (told: Partial<NonNullable<MirrorState['error']>>): Partial<MirrorState> => ({
  state: 'failing',
  queued: 3,
  error: { kind: 'server', since: NOW, ...told },
});

describe('how a mirror is doing', () => {
  it.each([
    [{}, 'Up to date.'],
    [{ lastSentAt: NOW - 3 * MINUTE_MS }, 'Up to date. Last written 11:57.'],
    [{ lastSentAt: NOW - 5000 * MINUTE_MS }, 'Up to date. Last written 17 Nov 2026, 00:40.'],
    [{ state: 'starting' }, 'Connecting…'],
    [{ state: 'off', queued: 9 }, 'Switched off. New readings wait until it is on again.'],
    [{ state: 'sending', queued: 1 }, 'Writing; 1 reading to go.'],
    [{ state: 'sending', queued: 240 }, 'Writing; 240 readings to go.'],
    [
      { state: 'sending', olderThan: new Date(2026, 7, 2).getTime() },
      'Writing older readings; those since 2 Aug 2026 are there.',
    ],
    [failing({ hint: 'The site sleeps.' }), 'The site sleeps. 3 readings wait.'],
    [failing({ kind: 'offline' }), 'This computer is offline. 3 readings wait.'],
    [
      failing({ kind: 'rateLimited', retryAt: NOW + 9 * MINUTE_MS }),
      'The site asks for a pause: too many requests. 3 readings wait. Next try at 12:09.',
    ],
    [
      { ...failing({ kind: 'otherReadings' }), queued: 0 },
      'Stopped: the site has readings that can’t be Mia’s.',
    ],
  ] satisfies [Partial<MirrorState>, string][])('%o: %s', (told, sentence) => {
    expect(words(told)).toBe(sentence);
  });

  it('is trouble only while it is on and something is wrong', () => {
    expect(isTroubled(state({}))).toBe(false);
    expect(isTroubled(state(failing({})))).toBe(true);
    expect(isTroubled(state({ ...failing({}), state: 'off' }))).toBe(false);
  });

  it('has words for everything that can be wrong, anywhere', () => {
    for (const kind of [...errorKindSchema.options, 'otherReadings' as const])
      expect(errorWords({ kind }, wording)).toMatch(/^[A-Z].*[.?]$/);
    for (const problem of mirrorProblemSchema.options)
      expect(problemWords(problem, wording)).toMatch(/^[A-Z].*[.?]$/);
  });
});

describe('whose readings a site has', () => {
  it('is told in words, with who wrote them where that is known', () => {
    const finding: SiteFinding = { verdict: 'free', others: 9, compared: 8, differing: 7 };
    for (const verdict of siteFindingSchema.shape.verdict.options)
      expect(findingWords({ ...finding, verdict }, wording)).toMatch(/^.*\.$/);
    const named = { ...finding, device: 'xDrip' };
    expect(findingWords({ ...named, verdict: 'anotherUploader' }, wording)).toContain('“xDrip”');
    expect(findingWords({ ...finding, verdict: 'unclear' }, wording)).toContain('“something else”');
    expect(findingWords({ ...finding, verdict: 'somebodyElse' }, wording)).toContain('7 of 8');
  });
});

it('a site is called as people call it', () => {
  expect(siteWords('https://mia.example/ns')).toBe('mia.example/ns');
  expect(siteWords('http://192.168.1.5:1337')).toBe('192.168.1.5:1337');
});
