import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
    expect(upgradeSettings(written)).toEqual({ outcome: 'read', settings: full });
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
    [
      'an urgent low above the low',
      {
        ...full,
        persons: [
          { ...mia, alerts: { ...mia.alerts, urgentLow: { ...mia.alerts.urgentLow, threshold: 75 } } },
        ],
      },
    ],
    ['a person without a name', { ...full, persons: [{ ...mia, name: '  ' }] }],
    ['a retention of a day', { ...full, retentionDays: 1 }],
    ['a chart of five hours', { ...full, chartHours: 5 }],
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

describe('accountsOf', () => {
  it('gives a person’s own accounts, in their order of preference', () => {
    const settings = { ...full, accounts: [account('two'), account('other', 'ben'), account('one')] };
    expect(accountsOf(settings, 'mia').map(({ id }) => id)).toEqual(['two', 'one']);
  });
});
