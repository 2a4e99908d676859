import { describe, expect, it } from 'vitest';
import type { AlertKind } from '../../../../src/shared/alerts/kind.ts';
import type { Overview, PersonOverview } from '../../../../src/shared/overview/overview.ts';
import { menuTemplate } from '../../../../src/main/tray/menu-template.ts';
import type { TrayAction } from '../../../../src/main/tray/tray-action.ts';
import type { MenuItem } from '../../../../src/main/tray/menu-item.ts';
import { trayMenu } from '../../../../src/main/tray/tray-menu.ts';
import { MINUTE_MS, START } from '../../shared/make-reading.ts';
import { makeAlert, makeFailing, makeOverview, makePerson } from '../../shared/overview/make-person.ts';
import { english } from '../../../support/english.ts';

function menu(persons: PersonOverview[], notices: Overview['notices'] = [], minutes = 2): MenuItem[] {
  const overview = makeOverview(persons, { notices });
  return trayMenu({ overview, version: '1.2.3', now: START + minutes * MINUTE_MS, language: english });
}

const labels = (items: readonly MenuItem[]): string[] =>
  items.map((item) => (item.kind === 'separator' ? '—' : item.label));
const actions = (items: readonly MenuItem[]): TrayAction[] =>
  items.flatMap((item) => (item.kind === 'action' ? [item.action] : []));
const alarmed = (kind: AlertKind, quietUntil?: number): PersonOverview =>
  makePerson({
    alert: makeAlert(
      kind,
      quietUntil === undefined ? {} : { ringing: false, quietUntil, quietReason: 'snoozed' },
    ),
  });
const snoozes = (items: readonly MenuItem[]): number[] =>
  actions(items).flatMap((action) => (action.type === 'snooze' ? [action.minutes] : []));

describe('the menu', () => {
  it('has each person’s line and the program’s own entries', () => {
    expect(labels(menu([makePerson()]))).toEqual([
      'Mia: 104 mg/dL → +4',
      '—',
      'Open Flatarrow',
      'Statistics',
      'Refresh now',
      'Hide values and names',
      'Settings…',
      '—',
      'Flatarrow 1.2.3',
      'Quit',
    ]);
  });

  it('stays the same while only the minutes pass', () => {
    expect(menu([makePerson()], [], 4)).toEqual(menu([makePerson()], [], 1));
  });

  it('names the broken link under the person it belongs to', () => {
    expect(labels(menu([makePerson({ accounts: [makeFailing('termsRequired')] })]))[1]).toContain(
      'New terms are waiting',
    );
  });

  it('offers an account and a simulation while there is nobody', () => {
    expect(actions(menu([])).map(({ type }) => type)).toEqual([
      'addAccount',
      'simulate',
      'openSettings',
      'quit',
    ]);
  });

  it('tells what the program has to tell', () => {
    const notices = [
      { id: 'n', text: 'The settings were damaged and moved aside.', level: 'warning' },
    ] as const;
    expect(labels(menu([makePerson()], [...notices]))).toContain(notices[0].text);
  });
});

describe('snooze', () => {
  it('is offered only while an alert is under way', () => {
    expect(snoozes(menu([makePerson()]))).toEqual([]);
    expect(snoozes(menu([alarmed('high')]))).toEqual([60, 120, 240]);
  });

  it('offers an urgent low no hour of silence', () => {
    expect(snoozes(menu([alarmed('urgentLow')]))).toEqual([10, 15, 30]);
  });

  it('says how long it will stay quiet, and is offered again afterwards', () => {
    const quiet = alarmed('low', START + 20 * MINUTE_MS);
    expect(labels(menu([quiet]))[1]).toBe('Alarm for low is quiet for 18 min more');
    expect(snoozes(menu([quiet]))).toEqual([]);
    expect(snoozes(menu([quiet], [], 20))).toEqual([15, 30, 60]);
  });

  it('can be taken back', () => {
    const quiet = alarmed('low', START + 20 * MINUTE_MS);
    expect(actions(menu([quiet])).map(({ type }) => type)).toContain('unsnooze');
  });
});

describe('an answer from the menu', () => {
  it('says which alarm it is to, whatever rings by the time it is given', () => {
    const answers = actions(menu([alarmed('low')])).filter(({ type }) => /acknowledge|snooze/.test(type));
    const low = { personId: 'p', kind: 'low' };
    expect(answers).toEqual([
      { type: 'acknowledge', ...low },
      ...[15, 30, 60].map((minutes) => ({ type: 'snooze', ...low, minutes })),
    ]);
  });
});

describe('acknowledge', () => {
  it('is offered beside snooze while an alert rings, and is said once done', () => {
    expect(labels(menu([alarmed('low')]))).toContain('Acknowledge low');
    const known = makePerson({
      alert: makeAlert('low', {
        ringing: false,
        quietReason: 'acknowledged',
        quietUntil: START + 60 * MINUTE_MS,
      }),
    });
    expect(labels(menu([known]))[1]).toBe('Alarm for low is acknowledged');
  });
});

describe('the menu as Electron builds it', () => {
  it('keeps an ampersand in a name, runs the action of a line, and greys what does nothing', () => {
    const ran: TrayAction[] = [];
    const action: TrayAction = { type: 'refresh' };
    const [line, text, separator] = menuTemplate(
      [
        { kind: 'action', label: 'Mia & Leo', action },
        { kind: 'text', label: 'A & B' },
        { kind: 'separator' },
      ],
      (asked) => ran.push(asked),
    );
    expect([line?.label, text?.label, text?.enabled, separator?.type]).toEqual([
      'Mia && Leo',
      'A && B',
      false,
      'separator',
    ]);
    // What Electron hands over besides is of no use to a line.
    Reflect.apply(line?.click ?? (() => undefined), undefined, []);
    expect(ran).toEqual([action]);
  });
});
