import { describe, expect, it } from 'vitest';
import { linkSentence } from '../../../../src/shared/overview/link.ts';
import type { PersonOverview } from '../../../../src/shared/overview/overview.ts';
import { HOUR_MS, MINUTE_MS, START } from '../make-reading.ts';
import { makeFailing, makeHealth, makePerson } from './make-person.ts';
import { english } from '../../../support/english.ts';

const sentence = (facts: Partial<PersonOverview>, minutes = 1): string =>
  linkSentence(makePerson(facts), START + minutes * MINUTE_MS, english);

describe('the link sentence, while readings come,', () => {
  it.each([
    [START + 6 * MINUTE_MS, 'Next in 5 min'],
    [START + MINUTE_MS + 1, 'Next in 1 min'],
    [START + MINUTE_MS, 'Next any moment'],
    [START, 'Next any moment'],
  ])('tells when the next is due (%#)', (nextReadingAt, text) => {
    expect(sentence({ nextReadingAt })).toBe(text);
  });

  it('says nothing when there is nothing to say', () => {
    expect(sentence({})).toBe('');
  });

  it.each(['offline', 'timeout', 'server', 'badPayload'] as const)(
    'keeps a passing %s quiet until the value is stale',
    (kind) => {
      const accounts = [makeFailing(kind)];
      expect(sentence({ accounts }, 10)).toBe('');
      expect(sentence({ accounts }, 11)).toBe(accounts[0]?.error?.text);
    },
  );

  it.each(['badCredentials', 'termsRequired', 'lockedOut', 'noPerson'] as const)(
    'tells %s at once',
    (kind) => {
      const accounts = [makeFailing(kind)];
      expect(sentence({ accounts })).toBe(accounts[0]?.error?.text);
    },
  );

  it('never tells an expired sign-in, which is renewed by itself', () => {
    expect(sentence({ accounts: [makeFailing('sessionExpired')] }, 30)).toBe('');
  });
});

describe('the link sentence, when something is broken,', () => {
  it('names the time of the next try while it lies ahead', () => {
    const accounts = [makeFailing('lockedOut', START + 30 * MINUTE_MS)];
    expect(sentence({ accounts }, 1)).toMatch(/locked this account.* Next try in 29 min\.$/);
    expect(sentence({ accounts }, 30)).not.toContain('Next try');
  });

  it('puts the failure that must be told before one that may wait', () => {
    const accounts = [makeFailing('offline'), makeFailing('badCredentials')];
    expect(sentence({ accounts })).toBe('The sign-in was refused.');
  });

  it('says that the phone sends nothing when the source answers and the reading is old', () => {
    expect(sentence({}, 20)).toBe('Dexcom Share answers; the phone sends nothing.');
  });

  it('says that it is connecting while it is', () => {
    const { newest: _none, ...person } = makePerson({ accounts: [makeHealth({ state: 'starting' })] });
    expect(linkSentence(person, START, english)).toBe('Connecting…');
  });

  it.each([
    [HOUR_MS, 'This computer’s clock is 1 h slow.'],
    [-5 * MINUTE_MS, 'This computer’s clock is 5 min fast.'],
    [2 * MINUTE_MS, 'This computer’s clock is 2 min slow.'],
    [2 * MINUTE_MS - 1, ''],
  ])('tells a clock that is %d ms off: “%s”', (clockSkewMs, text) => {
    expect(sentence({ clockSkewMs }, 1 - clockSkewMs / MINUTE_MS)).toBe(text);
  });

  it('never carries the number', () => {
    for (const minutes of [-HOUR_MS, 0, 5, 12, 20, 600]) expect(sentence({}, minutes)).not.toContain('104');
  });
});

describe('the link sentence, without a live source,', () => {
  it('says that there is no account', () => {
    expect(sentence({ accounts: [] })).toBe('No account yet.');
  });

  it('says that none is switched on, when all are off or delayed', () => {
    const accounts = [makeHealth({ state: 'off' }), makeHealth({ delayed: true })];
    expect(sentence({ accounts })).toBe('No live source is switched on.');
  });

  it('doesn’t hear the troubles of an account that is off', () => {
    const accounts = [makeHealth({ ...makeFailing('badCredentials'), state: 'off' }), makeHealth()];
    expect(sentence({ accounts })).toBe('');
  });
});
