import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TrayView, trayView } from '../../../../src/main/tray/tray-view.ts';
import { alertKindSchema } from '../../../../src/shared/alerts/kind.ts';
import { alertTitle } from '../../../../src/shared/alerts/words.ts';
import type { Overview, PersonOverview } from '../../../../src/shared/overview/overview.ts';
import { MINUTE_MS, START, makeReading } from '../../shared/make-reading.ts';
import { makeAlert, makeOverview, makePerson } from '../../shared/overview/make-person.ts';
import { english } from '../../../support/english.ts';

function hidden(persons: PersonOverview[], facts: Partial<Overview> = {}, minutes = 2): TrayView {
  const overview = makeOverview(persons, { discreet: true, ...facts });
  return trayView({
    overview,
    platform: 'linux',
    version: '1.2.3',
    now: START + minutes * MINUTE_MS,
    language: english,
  });
}

const said = ({ title, tooltip, menu }: TrayView): string =>
  [title, tooltip, ...menu.map((line) => (line.kind === 'separator' ? '' : line.label))].join('\n');
const offered = ({ menu }: TrayView): string[] =>
  menu.flatMap((line) => (line.kind === 'action' ? [line.action.type] : []));

describe('the tray in discreet mode', () => {
  it('shows a neutral dot, open when nothing current is known, marked while something rings', () => {
    expect(hidden([makePerson()]).icon).toEqual({ kind: 'discreet', ringing: false, current: true });
    expect(hidden([makePerson()], {}, 20).icon).toEqual({ kind: 'discreet', ringing: false, current: false });
    const rings = makePerson({ alert: makeAlert('urgentLow') });
    expect(hidden([rings]).icon).toEqual({ kind: 'discreet', ringing: true, current: true });
  });

  it('tells neither value nor name nor kind of alarm, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 39, max: 401 }),
        fc.constantFrom(...alertKindSchema.options),
        (mgdl, kind) => {
          const notices = [
            { id: 'n', text: 'The rules of Mia could not be read.', level: 'warning' },
          ] as const;
          const person = makePerson({
            newest: makeReading({ mgdl }),
            alert: makeAlert(kind, { snoozeMinutes: [7] }),
          });
          const words = said(hidden([person], { notices: [...notices] }));
          expect(words).not.toContain('Mia');
          expect(words).not.toMatch(new RegExp(`\\b${mgdl}\\b`));
          expect(words).not.toMatch(new RegExp(alertTitle(kind, english), 'i'));
        },
      ),
    );
  });

  it('still lets an alarm be acknowledged and snoozed', () => {
    const rings = makePerson({ alert: makeAlert('low') });
    expect(offered(hidden([rings]))).toEqual(expect.arrayContaining(['acknowledge', 'snooze']));
    expect(offered(hidden([makePerson()]))).not.toContain('acknowledge');
  });

  it('has an answer know which alarm it is to, though it doesn’t say so', () => {
    const { menu } = hidden([makePerson({ alert: makeAlert('low', { snoozeMinutes: [15] }) })]);
    const answers = menu.flatMap((line) =>
      line.kind === 'action' && 'kind' in line.action ? [line.action] : [],
    );
    const low = { personId: 'p', kind: 'low' };
    expect(answers).toEqual([
      { type: 'acknowledge', ...low },
      { type: 'snooze', ...low, minutes: 15 },
    ]);
  });

  it('can be ended from the menu when it was switched on by hand, and says so when it was not', () => {
    expect(offered(hidden([makePerson()], { discreetByHand: true }))).toContain('setDiscreet');
    const scheduled = hidden([makePerson()]);
    expect(offered(scheduled)).not.toContain('setDiscreet');
    expect(said(scheduled)).toContain('hidden by schedule');
  });
});
