import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ALERT_PLAN } from '../../../../src/shared/alerts/plan.ts';
import { newPerson } from '../../../../src/shared/people/person.ts';
import {
  DEFAULT_SETTINGS,
  SETTINGS_VERSION,
  type Settings,
  accountsOf,
  settingsSchema,
} from '../../../../src/shared/settings/settings.ts';
import { upgradeSettings } from '../../../../src/shared/settings/upgrade.ts';

const mia = newPerson('mia', 'Mia');
const account = (id: string, personId = 'mia'): Settings['accounts'][number] => ({
  id,
  personId,
  sourceId: 'simulator',
  label: 'An ordinary day',
  enabled: true,
});
const full: Settings = { ...DEFAULT_SETTINGS, persons: [mia], accounts: [account('one'), account('two')] };
const outcomeOf = (content: unknown): string => upgradeSettings(content).outcome;

describe('upgradeSettings', () => {
  it('reads back what was written', () => {
    const written: unknown = JSON.parse(JSON.stringify(full));
    expect(upgradeSettings(written)).toEqual({ outcome: 'read', settings: full, rulesReset: [] });
    expect(outcomeOf(DEFAULT_SETTINGS)).toBe('read');
  });

  it('leaves a file of a later version alone, and says which', () => {
    const later = { ...full, version: SETTINGS_VERSION + 1, somethingNew: true };
    expect(upgradeSettings(later)).toEqual({ outcome: 'tooNew', version: SETTINGS_VERSION + 1 });
  });

  it.each([
    undefined,
    null,
    4,
    'settings',
    [],
    {},
    { version: 0 },
    { version: '1' },
    { version: 1.5 },
    { version: NaN },
  ])('calls %o damaged', (content) => {
    expect(outcomeOf(content)).toBe('damaged');
  });

  it.each([
    ['a unit that nobody knows', { ...full, unit: 'g/l' }],
    ['two persons with one id', { ...full, persons: [mia, mia] }],
    ['two accounts with one id', { ...full, accounts: [account('one'), account('one')] }],
    ['an account that belongs to nobody', { ...full, accounts: [account('one', 'somebody')] }],
    ['borders out of order', { ...full, persons: [{ ...mia, ranges: { ...mia.ranges, low: 180 } }] }],
    ['a person without a name', { ...full, persons: [{ ...mia, name: '  ' }] }],
    ['a retention of a day', { ...full, retentionDays: 1 }],
    ['a member that is missing', { version: 1, unit: 'mg/dL' }],
  ])('calls %s damaged, with a reason', (_what, content) => {
    const result = upgradeSettings(content);
    expect(result).toEqual({ outcome: 'damaged', reason: expect.stringMatching(/\S/) });
  });

  it('never throws, and never reads what isn’t valid', () => {
    const nearly = fc
      .record({ version: fc.constantFrom(1, 2, 0, -1) })
      .chain((version) =>
        fc
          .dictionary(fc.constantFrom(...Object.keys(full)), fc.anything())
          .map((rest) => ({ ...full, ...rest, ...version })),
      );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (content) => {
        const result = upgradeSettings(content);
        const settings = result.outcome === 'read' ? result.settings : DEFAULT_SETTINGS;
        expect(settingsSchema.safeParse(settings).success).toBe(true);
      }),
    );
  });
});

describe('a look that can’t be read', () => {
  it.each([
    ['a language of a later Flatarrow', { language: 'fi' }],
    ['a theme that nobody knows', { theme: 'sepia' }],
    ['another palette', { palette: 7 }],
    ['a size in between', { textSize: 110 }],
    ['a place that is none', { glance: { size: null, pinned: 'yes', strip: null } }],
    ['a chart of five hours', { chartHours: 5 }],
  ])('takes no person, account or alarm with it: %s', (_what, look) => {
    expect(upgradeSettings({ ...full, unit: 'mmol/L', ...look })).toEqual({
      outcome: 'read',
      settings: { ...full, unit: 'mmol/L' },
      rulesReset: [],
    });
  });
});

describe('rules that can’t be read', () => {
  const { day } = mia.alerts;
  const ben = newPerson('ben', 'Ben');
  const files: [string, unknown][] = [
    [
      'an urgent low above the low',
      { ...mia.alerts, day: { ...day, urgentLow: { ...day.urgentLow, threshold: 75 } } },
    ],
    ['a rule that is missing', { ...mia.alerts, day: { ...day, noData: undefined } }],
    [
      'a night that covers no hour',
      { ...mia.alerts, night: { window: { from: 60, to: 60, weekdays: [1] }, rules: day } },
    ],
    ['no plan at all', undefined],
    ['something else in its place', 'quiet'],
  ];

  it.each(files)('with %s become the defaults, loudly, and take nothing else with them', (_what, alerts) => {
    const content = { ...full, persons: [{ ...mia, alerts }, ben] };
    expect(upgradeSettings(JSON.parse(JSON.stringify(content)))).toEqual({
      outcome: 'read',
      settings: { ...full, persons: [{ ...mia, alerts: DEFAULT_ALERT_PLAN }, ben] },
      rulesReset: ['Mia'],
    });
  });
});

const planOf = (content: unknown) => {
  const result = upgradeSettings(JSON.parse(JSON.stringify(content)));
  return result.outcome === 'read' ? { ...result, plan: result.settings.persons[0]?.alerts } : undefined;
};

describe('a file of version 1', () => {
  const { discreet: _discreet, ...rest } = full;
  const old = (alerts: unknown) => ({ ...rest, version: 1, persons: [{ ...mia, alerts }] });
  const ownRules = {
    urgentLow: { enabled: true, threshold: 60, repeatMinutes: 10 },
    low: { enabled: false, threshold: 80, repeatMinutes: 20 },
    high: { enabled: true, threshold: 200, repeatMinutes: 120 },
    urgentHigh: { enabled: true, threshold: 280, repeatMinutes: 60 },
    noData: { enabled: true, afterMinutes: 45, repeatMinutes: 60 },
  };

  it('keeps a person’s own numbers, and what warns of an urgent low warns of theirs', () => {
    const upgraded = planOf(old(ownRules));
    expect(upgraded?.plan).toMatchObject({ day: ownRules, night: null, quietHours: [] });
    expect(upgraded?.plan?.day.predictedLow).toMatchObject({ enabled: true, threshold: 60 });
    expect(upgraded?.rulesReset).toEqual([]);
    expect(upgraded?.settings.discreet).toEqual(DEFAULT_SETTINGS.discreet);
  });

  it('loses an urgent low that waited for hours between two alarms, and only that', () => {
    const urgentLow = { ...ownRules.urgentLow, repeatMinutes: 240 };
    const upgraded = planOf(old({ ...ownRules, urgentLow }));
    expect(upgraded?.plan?.day.urgentLow).toMatchObject({ threshold: 60, repeatMinutes: 30 });
    expect(upgraded?.rulesReset).toEqual([]);
  });

  it('in which low and high meet keeps its numbers but for one', () => {
    const [low, high] = [ownRules.low, ownRules.high].map((rule) => ({ ...rule, threshold: 120 }));
    const upgraded = planOf(old({ ...ownRules, low, high }));
    expect(upgraded?.rulesReset).toEqual([]);
    expect(upgraded?.plan?.day).toMatchObject({ low: { threshold: 119 }, high: { threshold: 120 } });
  });

  it.each([
    ['a threshold that is a word', { ...ownRules, low: { ...ownRules.low, threshold: 'seventy' } }],
    ['a threshold out of reach', { ...ownRules, low: { ...ownRules.low, threshold: 500 } }],
    ['a rule that is a number', { ...ownRules, low: 70 }],
    ['something else in place of the rules', 'none'],
    ['no rules', undefined],
  ])('with %s gets the defaults, loudly', (_what, alerts) => {
    const upgraded = planOf(old(alerts));
    expect(upgraded?.plan).toEqual(DEFAULT_ALERT_PLAN);
    expect(upgraded?.rulesReset).toEqual(['Mia']);
  });
});

describe('accountsOf', () => {
  it('gives a person’s own accounts, in their order of preference', () => {
    const settings = { ...full, accounts: [account('two'), account('other', 'ben'), account('one')] };
    expect(accountsOf(settings, 'mia').map(({ id }) => id)).toEqual(['two', 'one']);
  });
});
