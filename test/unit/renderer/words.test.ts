import { describe, expect, it } from 'vitest';
import {
  accountsWords,
  quietWords,
  rulesWords,
  sourceWords,
} from '../../../src/renderer/glance/footer-words.ts';
import { percentWords, todayShares } from '../../../src/renderer/glance/today-words.ts';
import { windowTitle } from '../../../src/renderer/glance/window-title.ts';
import { healthSentence } from '../../../src/renderer/settings/account-words.ts';
import { clockTime, momentWords } from '../../../src/renderer/ui/clock-time.ts';
import { snoozeChoices } from '../../../src/renderer/ui/snooze-words.ts';
import { DEFAULT_ALERT_RULES } from '../../../src/shared/alerts/defaults.ts';
import { DEFAULT_RANGES } from '../../../src/shared/glucose/ranges.ts';
import { glanceAt } from '../../../src/shared/overview/glance.ts';
import type { AccountHealth, ActiveAlert, PersonOverview } from '../../../src/shared/overview/overview.ts';
import { readingAt } from './readings.ts';
import { english } from '../../support/english.ts';

const MINUTE_MS = 60_000;
const account: AccountHealth = {
  accountId: 'a',
  sourceId: 'dexcom-share',
  sourceName: 'Dexcom Share',
  label: 'US',
  delayed: false,
  state: 'ok',
  lastAnswerAt: 0,
  clockSkewMs: 0,
};
const person: PersonOverview = {
  personId: 'p',
  name: 'Mia',
  colour: 'blue',
  ranges: DEFAULT_RANGES,
  simulated: false,
  newest: readingAt(0, 142),
  cadenceMs: 5 * MINUTE_MS,
  clockSkewMs: 0,
  mgdlPerMmol: 18,
  accounts: [account],
};
const halfPastTwo = (): string => '14:30';
const saying = { language: english, clockWords: halfPastTwo };
const footerOf = (...accounts: AccountHealth[]): string => sourceWords({ ...person, accounts }, saying);

function choiceWords(minutes: number[]): string {
  const { unit, choices } = snoozeChoices(minutes, english);
  return [...choices.map(({ text }) => text), unit].join(' ');
}

describe('the footer', () => {
  it('names the account that speaks, and its trouble only when there is some', () => {
    expect(sourceWords(person, saying)).toBe('Dexcom Share');
    const second = { ...account, accountId: 'b', sourceName: 'Nightscout' };
    expect(sourceWords({ ...person, accounts: [account, second] }, saying)).toBe('Dexcom Share');
    const waiting = {
      ...account,
      state: 'waiting',
      error: { kind: 'lockedOut', text: '', since: 0, retryAt: 1 },
    } as const;
    expect(sourceWords({ ...person, accounts: [waiting] }, saying)).toBe(
      'Dexcom Share · waiting until 14:30',
    );
  });

  it('says that a later choice speaks, counting only what could', () => {
    const other = { ...account, accountId: 'b', sourceName: 'Nightscout' };
    expect(footerOf(other, account)).toBe('Dexcom Share (2nd choice)');
    expect(footerOf(other, { ...other, accountId: 'c' }, account)).toBe('Dexcom Share (3rd choice)');
    expect(footerOf({ ...other, state: 'off' }, account)).toBe('Dexcom Share');
    expect(footerOf({ ...other, delayed: true }, account)).toBe('Dexcom Share');
  });

  it('lists every account, with which one speaks and which only fills the history', () => {
    const first = {
      ...account,
      accountId: 'b',
      sourceName: 'Nightscout',
      label: 'a.b',
      state: 'failing',
    } as const;
    const spare = { ...account, accountId: 'd', sourceName: 'Spare' };
    const delayed = { ...account, accountId: 'c', sourceName: 'Dexcom Web', delayed: true };
    expect(
      accountsWords({ ...person, accounts: [first, account, spare, delayed] }, saying).split('\n'),
    ).toEqual([
      'Nightscout a.b: not answering',
      'Dexcom Share US: speaks',
      'Spare US: works',
      'Dexcom Web US: history only',
    ]);
    expect(sourceWords({ ...person, accounts: [delayed] }, saying)).toBe('Dexcom Web · history only');
  });

  it('says how many alarms would speak', () => {
    expect(rulesWords(DEFAULT_ALERT_RULES, english)).toBe('7 of 11 alarms on');
    const off = { ...DEFAULT_ALERT_RULES, low: { ...DEFAULT_ALERT_RULES.low, enabled: false } };
    expect(rulesWords(off, english)).toBe('6 of 11 alarms on');
  });

  it('says why an alarm is quiet, for as long as it is, and how to take that back', () => {
    const alert = { kind: 'urgentLow', since: 0, ringing: false, snoozeMinutes: [10] } as const;
    const quietAt = (now: number, told: Partial<ActiveAlert>) =>
      quietWords(
        { ...alert, snoozeMinutes: [10], ...told },
        { now, clockWords: halfPastTwo, language: english },
      );
    expect(quietAt(9, { quietUntil: 10, quietReason: 'snoozed' })).toEqual({
      text: 'Urgent low: snoozed until 14:30',
      takeBack: 'Wake',
    });
    expect(quietAt(9, { quietUntil: 10, quietReason: 'acknowledged' })).toEqual({
      text: 'Urgent low: acknowledged',
      takeBack: 'Take back',
    });
    expect(quietAt(10, { quietUntil: 10, quietReason: 'snoozed' })).toEqual({
      text: 'Urgent low: not ringing',
    });
    expect(quietAt(10, { quietUntil: 10, quietReason: 'snoozed', ringing: true })).toBeUndefined();
  });

  it('writes the snooze choices in one unit', () => {
    expect(choiceWords([10, 15, 30])).toBe('10 15 30 min');
    expect(choiceWords([15, 30, 60])).toBe('15 30 60 min');
    expect(choiceWords([60, 240, 1440])).toBe('1 4 24 h');
    expect(snoozeChoices([60], english).choices[0]?.label).toBe('Snooze for 1 hour');
    expect(snoozeChoices([30], english).choices[0]?.label).toBe('Snooze for 30 minutes');
  });
});

describe('today', () => {
  it('joins the bands on each side', () => {
    const shares = { urgentLow: 0.1, low: 0.1, inRange: 0.5, high: 0.2, urgentHigh: 0.1 };
    const today = todayShares({ shares, coveredMs: 1 });
    expect(today?.low).toBeCloseTo(0.2);
    expect(today?.high).toBeCloseTo(0.3);
    expect(todayShares({ shares, coveredMs: 0 })).toBeUndefined();
  });

  it('is never rounded to all or nothing', () => {
    expect(percentWords(0.997, 'en')).toBe('99%');
    expect(percentWords(0.001, 'en')).toBe('1%');
    expect(percentWords(1, 'en')).toBe('100%');
    expect(percentWords(0, 'en')).toBe('0%');
  });
});

describe('times in words', () => {
  const face = { language: english, timeZone: 'Europe/Berlin' };

  it('are local', () => {
    expect(clockTime(Date.parse('2026-11-20T13:30:00Z'), face)).toBe('14:30');
    expect(clockTime(Date.parse('2026-07-20T13:30:00Z'), face)).toBe('15:30');
  });

  it('carry their day once it is another', () => {
    const now = Date.parse('2026-11-20T08:00:00Z');
    expect(momentWords(Date.parse('2026-11-20T06:31:00Z'), now, face)).toBe('at 7:31');
    expect(momentWords(Date.parse('2026-11-19T22:59:00Z'), now, face)).toBe('19 Nov, 23:59');
    expect(momentWords(Date.parse('2025-11-20T06:31:00Z'), now, face)).toBe('20 Nov, 7:31');
  });
});

describe('the title of the window', () => {
  it('never carries an old number', () => {
    expect(
      windowTitle(glanceAt(person, { unit: 'mg/dL', now: MINUTE_MS, language: english }), person, english),
    ).toBe('142 → · 1 min ago · Mia');
    expect(
      windowTitle(
        glanceAt(person, { unit: 'mg/dL', now: 12 * MINUTE_MS, language: english }),
        person,
        english,
      ),
    ).not.toContain('142');
    expect(
      windowTitle(
        glanceAt(person, { unit: 'mg/dL', now: 60 * MINUTE_MS, language: english }),
        person,
        english,
      ),
    ).not.toContain('142');
  });

  it('says when it is simulated', () => {
    const simulated = { ...person, simulated: true };
    expect(
      windowTitle(glanceAt(simulated, { unit: 'mg/dL', now: 0, language: english }), simulated, english),
    ).toContain('(simulated)');
  });
});

describe('an account’s health', () => {
  it('is a sentence', () => {
    expect(healthSentence(account, { now: 2 * MINUTE_MS, clockWords: halfPastTwo, language: english })).toBe(
      'Works; answered 2 min ago.',
    );
    expect(
      healthSentence({ ...account, state: 'off' }, { now: 0, clockWords: halfPastTwo, language: english }),
    ).toBe('Switched off.');
    expect(
      healthSentence({ ...account, delayed: true }, { now: 0, clockWords: halfPastTwo, language: english }),
    ).toBe('History only. Works; answered just now.');
    const error = { kind: 'rateLimited', text: 'A pause.', since: 0, retryAt: 5 } as const;
    expect(
      healthSentence({ ...account, error }, { now: 0, clockWords: halfPastTwo, language: english }),
    ).toBe('A pause. Next try at 14:30.');
    expect(
      healthSentence({ ...account, error }, { now: 9, clockWords: halfPastTwo, language: english }),
    ).toBe('A pause.');
  });
});
