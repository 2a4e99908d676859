import { describe, expect, it } from 'vitest';
import { rehearseFirst } from '../../../../src/main/platform/rehearse-first.ts';
import type { Flatarrow } from '../../../../src/main/flatarrow-controls.ts';
import type { Rehearsal } from '../../../../src/shared/alerts/rehearsal.ts';
import { newPerson } from '../../../../src/shared/people/person.ts';
import { DEFAULT_SETTINGS } from '../../../../src/shared/settings/settings.ts';

const nothing = (): void => undefined;

function started(names: readonly string[], state: Rehearsal['state']) {
  const rehearsed: [string, boolean][] = [];
  const shown: string[] = [];
  const settings = { ...DEFAULT_SETTINGS, persons: names.map((name) => newPerson(name, name)) };
  const rehearsals = {
    rehearse: (personId: string, live: boolean): Rehearsal => {
      rehearsed.push([personId, live]);
      return { personId, state, steps: [] };
    },
    stop: () => undefined,
    onStep: () => () => undefined,
  };
  const alarms: Flatarrow['alarms'] = {
    rehearsals,
    snooze: nothing,
    acknowledge: nothing,
    unsnooze: nothing,
    reportChannel: nothing,
  };
  rehearseFirst({ settings, alarms }, { show: (name) => void shown.push(name) });
  return { rehearsed, shown };
}

describe('--rehearse', () => {
  it('rehearses the first person’s alarm live, and leaves it to the alarm to open its window', () => {
    expect(started(['Mia', 'Ben'], 'live')).toEqual({ rehearsed: [['Mia', true]], shown: [] });
  });

  it('shows the settings where nothing of it can be seen or heard, and the beginning where nobody is', () => {
    expect(started(['Mia'], 'over').shown).toEqual(['settings']);
    expect(started([], 'over')).toEqual({ rehearsed: [], shown: ['glance'] });
  });
});
