import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorKindSchema } from '../../../../src/shared/errors.ts';
import type { PersonOverview } from '../../../../src/shared/overview/overview.ts';
import { trayTooltip } from '../../../../src/main/tray/tray-tooltip.ts';
import { MINUTE_MS, START } from '../../shared/make-reading.ts';
import { makeFailing, makeOverview, makePerson } from '../../shared/overview/make-person.ts';
import { english } from '../../../support/english.ts';

const tooltip = (persons: PersonOverview[], platform: NodeJS.Platform, minutes = 2): string =>
  trayTooltip({
    overview: makeOverview(persons),
    platform,
    now: START + minutes * MINUTE_MS,
    language: english,
  });

const family = (size: number): PersonOverview[] =>
  Array.from({ length: size }, (_, index) => makePerson({ personId: `p${index}`, name: `Person ${index}` }));

describe('the tooltip', () => {
  it('says everything where there is room', () => {
    const persons = family(8);
    expect(tooltip(persons, 'linux').split('\n')).toHaveLength(8);
  });

  it('names whose chain is broken when there are several', () => {
    const [mia, leo] = [makePerson(), makePerson({ name: 'Leo', accounts: [makeFailing('badCredentials')] })];
    expect(tooltip([mia, leo], 'linux')).toContain('\nLeo: The sign-in was refused.');
  });

  it('on Windows drops whole lines and counts them, so that no number is cut', () => {
    expect(tooltip(family(8), 'win32').split('\n')).toEqual([
      'Person 0: 104 mg/dL → +4, 2 min ago',
      'Person 1: 104 mg/dL → +4, 2 min ago',
      'Person 2: 104 mg/dL → +4, 2 min ago',
      'and 5 more',
    ]);
  });

  it('on Windows shortens a sentence at a word, with a sign', () => {
    const person = makePerson({
      name: 'A rather long name of a person',
      accounts: [makeFailing('termsRequired')],
    });
    expect(tooltip([person], 'win32', 20)).toMatch(/Open the app…$|waiting\..*…$/);
  });

  it('never exceeds what Windows holds', () => {
    const anyPerson = fc.record({
      name: fc.string({ minLength: 1, maxLength: 40 }),
      kind: fc.constantFrom(...errorKindSchema.options),
      simulated: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 6 }), fc.nat({ max: 3000 }), (persons, minutes) => {
        const made = persons.map(({ name, kind, simulated }) =>
          makePerson({ name, simulated, accounts: [makeFailing(kind, START + 90 * MINUTE_MS)] }),
        );
        expect(tooltip(made, 'win32', minutes).length).toBeLessThanOrEqual(127);
      }),
    );
  });
});
