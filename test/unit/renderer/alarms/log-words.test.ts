import { describe, expect, it } from 'vitest';
import {
  byDay,
  EVERYTHING,
  LOG_ACTIONS,
  shownEntries,
} from '../../../../src/renderer/settings/alert-log/log-filter.ts';
import { actionName, logSentence } from '../../../../src/renderer/settings/alert-log/log-words.ts';
import { type AlertReason, evaluateAlerts } from '../../../../src/shared/alerts/evaluate.ts';
import { alertKindSchema } from '../../../../src/shared/alerts/kind.ts';
import type { AlertLogEntry } from '../../../../src/shared/alerts/log.ts';
import { ABBOTT_MGDL_PER_MMOL } from '../../../../src/shared/glucose/units.ts';
import { DEFAULT_ALERT_PLAN } from '../../../../src/shared/alerts/plan.ts';
import { NO_ALERTS } from '../../../../src/shared/alerts/state.ts';
import { english } from '../../../support/english.ts';

/** Whoever adds a reason must add it here to compile, and words for it to pass. */
const REASONS: Readonly<Record<AlertReason, true>> = {
  beyondThreshold: true,
  forecast: true,
  fastChange: true,
  noReading: true,
  sourceProblem: true,
  quietHours: true,
  snoozed: true,
  acknowledged: true,
  turningBack: true,
  sameReading: true,
  repeatNotDue: true,
  notPersistent: true,
  backInRange: true,
  readingArrived: true,
  notExpectedYet: true,
  ruleOff: true,
  mended: true,
  stale: true,
  worseSpeaks: true,
};

const entry = (more: Partial<AlertLogEntry>): AlertLogEntry => ({
  at: 0,
  personId: 'mia',
  kind: 'low',
  action: 'fire',
  reason: 'beyondThreshold',
  ...more,
});
const sentence = (more: Partial<AlertLogEntry>): string =>
  logSentence(entry(more), 'mg/dL', { language: english });

describe('a line of the log', () => {
  it.each(LOG_ACTIONS.flatMap((action) => Object.keys(REASONS).map((reason) => [action, reason] as const)))(
    'has words for %s because of %s',
    (action, reason) => {
      for (const kind of alertKindSchema.options) {
        const words = sentence({ action, reason, kind, mgdl: 68 });
        expect(words).toMatch(/[^.]\.$/);
        // No name of the program's own, which are written likeThis.
        expect(words.replace('mg/dL', '')).not.toMatch(/[a-z][A-Z]|undefined/);
      }
      expect(actionName(action, english)).toMatch(/^[A-Z]/);
    },
  );

  it('is a sentence', () => {
    expect(sentence({ mgdl: 68 })).toBe('Low rang at 68 mg/dL: the value is beyond the threshold.');
    expect(sentence({ action: 'silent', reason: 'snoozed', mgdl: 64 })).toBe(
      'Low at 64 mg/dL stayed silent: snoozed.',
    );
    expect(sentence({ action: 'acknowledge', reason: 'known', from: 'alertWindow' })).toBe(
      'Low acknowledged in the alert window.',
    );
    expect(sentence({ action: 'snooze', reason: '30 min', from: 'tray' })).toBe(
      'Low snoozed for 30 min in the tray menu.',
    );
    expect(sentence({ action: 'unsnooze', reason: 'takenBack' })).toBe('Low: snooze taken back.');
    expect(sentence({ action: 'catchUp', reason: 'Between 01:10 and 06:40: low for 25 min.' })).toBe(
      'While nobody could look: Between 01:10 and 06:40: low for 25 min.',
    );
    expect(logSentence(entry({ mgdl: 68 }), 'mmol/L', { language: english })).toContain('at 3.8 mmol/L');
  });

  it('converts as the app of the person’s sensor does', () => {
    const told = entry({ mgdl: 118 });
    const libre = { language: english, mgdlPerMmol: ABBOTT_MGDL_PER_MMOL };
    expect(logSentence(told, 'mmol/L', { language: english })).toContain('at 6.5 mmol/L');
    expect(logSentence(told, 'mmol/L', libre)).toContain('at 6.6 mmol/L');
  });

  it('shows no old value beside a missing or a stale one', () => {
    expect(sentence({ kind: 'noData', reason: 'noReading', mgdl: 112 })).toBe(
      'No data rang: no reading has come for too long.',
    );
    expect(sentence({ action: 'silent', reason: 'stale', mgdl: 54 })).not.toContain('54');
  });

  it('tells a reason of another version as it was written', () => {
    expect(sentence({ reason: 'something new' })).toBe('Low rang: something new.');
  });

  it('has words for what the rules decide', () => {
    const readings = [300, 200, 100].map((ago, index) => ({
      readAt: 1_000_000 - ago * 1000,
      mgdl: 60 - index * 5,
      trend: 'flat' as const,
    }));
    const { decisions } = evaluateAlerts({
      plan: DEFAULT_ALERT_PLAN,
      readings,
      cadenceMs: 100_000,
      state: NO_ALERTS,
      now: 1_000_000,
      timeZone: 'UTC',
      expectingSince: 0,
    });
    expect(decisions.length).toBeGreaterThan(0);
    for (const { action, reason } of decisions)
      expect(sentence({ action, reason })).not.toMatch(/[a-z][A-Z]/);
  });
});

describe('the log', () => {
  const entries = [
    entry({ at: 1 }),
    entry({ at: 3, personId: 'noah', action: 'end' }),
    entry({ at: 2, kind: 'high' }),
  ];

  const times = (filter: Partial<typeof EVERYTHING>): number[] =>
    shownEntries(entries, { ...EVERYTHING, ...filter }).map(({ at }) => at);

  it('is shown newest first, whatever order it came in', () => {
    expect(times({})).toEqual([3, 2, 1]);
  });

  it('is filtered by person, alert and what happened', () => {
    expect(times({ personId: 'noah' })).toEqual([3]);
    expect(times({ kind: 'high' })).toEqual([2]);
    expect(times({ action: 'fire', kind: 'low' })).toEqual([1]);
  });

  it('is parted into days', () => {
    const days = byDay(shownEntries(entries, EVERYTHING), (at) => (at > 1 ? 'today' : 'yesterday'));
    expect(days.map(({ day, entries: some }) => [day, some.length])).toEqual([
      ['today', 2],
      ['yesterday', 1],
    ]);
  });
});
