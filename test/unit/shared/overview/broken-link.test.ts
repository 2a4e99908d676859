import { describe, expect, it } from 'vitest';
import { errorKindSchema } from '../../../../src/shared/errors.ts';
import type { AccountHealth } from '../../../../src/shared/overview/overview.ts';
import { brokenLink } from '../../../../src/shared/overview/broken-link.ts';
import { whichLink } from '../../../../src/shared/overview/which-link.ts';
import { MINUTE_MS, START } from '../make-reading.ts';
import { makeFailing, makeHealth, makePerson } from './make-person.ts';
import { english } from '../../../support/english.ts';

const NOW = START + 25 * MINUTE_MS;
const link = (accounts: Parameters<typeof makePerson>[0] = {}) =>
  brokenLink(makePerson(accounts), NOW, english);

const late = (ms: number): AccountHealth =>
  makeHealth({ state: 'ok', nextAskAt: NOW - ms, lastAskAt: NOW - 12 * MINUTE_MS });

describe('when nothing comes, the broken link', () => {
  it.each([
    ['offline', 'network'],
    ['timeout', 'cloud'],
    ['server', 'cloud'],
    ['badPayload', 'cloud'],
    ['blocked', 'cloud'],
    ['rateLimited', 'cloud'],
    ['lockedOut', 'account'],
    ['badCredentials', 'account'],
    ['termsRequired', 'account'],
    ['noPerson', 'account'],
    ['vaultLocked', 'flatarrow'],
    ['storage', 'flatarrow'],
  ] as const)('after %s is the %s', (kind, expected) => {
    expect(link({ accounts: [makeFailing(kind)] }).link).toBe(expected);
    expect(whichLink(makePerson({ accounts: [makeFailing(kind)] }), NOW)).toBe(expected);
  });

  it('is the same in words and without', () => {
    for (const accounts of [[], [late(1)], [late(4 * MINUTE_MS)], [makeHealth({ state: 'off' })]])
      expect(whichLink(makePerson({ accounts }), NOW)).toBe(link({ accounts }).link);
  });

  it.each(errorKindSchema.options)('is told in words that end the guessing (%s)', (kind) => {
    const { sentence } = link({ accounts: [makeFailing(kind)] });
    expect(sentence).toMatch(/is the cause.*: \S.*[.?]$/);
  });

  it('is the sensor or its phone when the source answers', () => {
    expect(link()).toEqual({
      link: 'sensor',
      sentence: 'Dexcom Share answers; the sensor or its phone sends nothing.',
    });
  });

  it('is Flatarrow itself when an ask is three minutes overdue, whatever the account says of itself', () => {
    expect(link({ accounts: [late(3 * MINUTE_MS)] }).link).toBe('sensor');
    const overdue = link({ accounts: [late(3 * MINUTE_MS + 1)] });
    expect(overdue.link).toBe('flatarrow');
    expect(overdue.sentence).toContain('it last asked 12 min ago');
  });

  it('is not looked for in an account that is switched off, delayed or has stopped', () => {
    const accounts = [
      makeHealth({ state: 'off', nextAskAt: 0 }),
      makeHealth({ delayed: true, nextAskAt: 0 }),
      { ...makeFailing('badCredentials'), state: 'stopped' as const, nextAskAt: 0 },
    ];
    expect(link({ accounts }).link).toBe('account');
  });

  it('is the cloud of the first account that fails, named', () => {
    const accounts = [makeHealth({ sourceName: 'Nightscout' }), makeFailing('server')];
    expect(link({ accounts }).sentence).toMatch(/^The cloud is the cause, Dexcom Share: /);
  });
});
