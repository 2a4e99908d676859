import { describe, expect, it } from 'vitest';
import { DEFAULT_ALERT_PLAN, alertPlanSchema } from '../../../../src/shared/alerts/plan.ts';
import { NO_ALERTS } from '../../../../src/shared/alerts/state.ts';
import { EVERY_DAY } from '../../../../src/shared/alerts/time-window.ts';
import { MINUTE_MS, START, makeReading } from '../make-reading.ts';
import {
  PLAIN_PLAN,
  everyFiveMinutes,
  heard,
  logged,
  look,
  planOf,
  play,
  restarted,
  rulesWith,
} from './play.ts';

// START is a Sunday, 08:00 UTC.
const at = (hours: number, minutes = 0): number => hours * 60 + minutes;
const hushed = (silencesUrgentLow: boolean, from = at(8), to = at(10)) => ({
  window: { from, to, weekdays: [...EVERY_DAY] },
  silencesUrgentLow,
});

describe('quiet hours', () => {
  const plan = planOf(PLAIN_PLAN.day, { quietHours: [hushed(false)] });

  it('keep everything silent but an urgent low, and say why', () => {
    expect(logged(play([{ minute: 0, mgdl: 65 }], { plan }).decisions)).toEqual(['low silent quietHours']);
    expect(logged(play([{ minute: 0, mgdl: 310 }], { plan }).decisions)).toEqual([
      'urgentHigh silent quietHours',
      'high silent quietHours',
    ]);
    expect(logged(play([{ minute: 20 }], { plan }).decisions)).toEqual(['noData silent quietHours']);
    expect(logged(play([{ minute: 0, mgdl: 55 }], { plan }).decisions)).toEqual([
      'urgentLow fire beyondThreshold',
      'low silent quietHours',
    ]);
  });

  it('keep even an urgent low silent where the person has said so', () => {
    const strict = planOf(PLAIN_PLAN.day, { quietHours: [hushed(true)] });
    expect(logged(play([{ minute: 0, mgdl: 55 }], { plan: strict }).decisions)).toEqual([
      'urgentLow silent quietHours',
      'low silent quietHours',
    ]);
  });

  it('end for what still holds with their last minute', () => {
    const looks = [119, 119.99, 120].map((minute) => ({ minute, mgdl: 65 }));
    expect(play(looks, { plan }).each.map(heard)).toEqual([[], [], ['low fire']]);
  });

  it('take the floor from what was ringing, and give it back', () => {
    const later = planOf(PLAIN_PLAN.day, { quietHours: [hushed(false, at(8, 5), at(9))] });
    const { each, state } = play(everyFiveMinutes(65, 65), { plan: later });
    expect(each.map(logged)).toEqual([['low fire beyondThreshold'], ['low silent quietHours']]);
    expect(state.speaking).toBeUndefined();
    expect(heard(look(state, { minute: 60, mgdl: 65 }, { plan: later }).decisions)).toEqual(['low repeat']);
  });

  it('that overlap are strict where one of them is', () => {
    const both = planOf(PLAIN_PLAN.day, { quietHours: [hushed(false), hushed(true, at(9))] });
    expect(heard(play([{ minute: 59, mgdl: 50 }], { plan: both }).decisions)).toEqual(['urgentLow fire']);
    expect(heard(play([{ minute: 60, mgdl: 50 }], { plan: both }).decisions)).toEqual([]);
  });

  it.each([
    ['America/Los_Angeles', Date.UTC(2026, 10, 1, 8), at(1), at(2), 120],
    ['Europe/Berlin', Date.UTC(2026, 9, 25, 0), at(2), at(3), 120],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 14, 30), at(1, 30), at(2), 60],
  ])('in %s last through an hour that happens twice', (timeZone, ...[begin, from, to, lastsMinutes]) => {
    const twice = planOf(PLAIN_PLAN.day, { quietHours: [hushed(false, from, to)] });
    let state = NO_ALERTS;
    const rings: number[] = [];
    for (let minute = 0; minute < lastsMinutes + 10; minute += 5) {
      const now = begin + minute * MINUTE_MS;
      const readings = [makeReading({ mgdl: 65, readAt: now })];
      const played = look(
        state,
        { minute: 0 },
        { plan: twice, readings, now, timeZone, expectingSince: begin },
      );
      state = played.state;
      if (heard(played.decisions).length > 0) rings.push(minute);
    }
    expect(rings).toEqual([lastsMinutes]);
  });

  it.each([
    ['America/Los_Angeles', Date.UTC(2026, 2, 8, 9, 55), at(2), at(3)],
    ['Europe/Berlin', Date.UTC(2026, 2, 29, 0, 55), at(2), at(3)],
    ['Australia/Lord_Howe', Date.UTC(2026, 9, 3, 15, 25), at(2), at(2, 30)],
  ])('in %s never come in an hour that never happens', (timeZone, ...[begin, from, to]) => {
    const never = planOf(PLAIN_PLAN.day, { quietHours: [hushed(true, from, to)] });
    const rings = [0, 5, 10].map((minute) => {
      const now = begin + minute * MINUTE_MS;
      const readings = [makeReading({ mgdl: 50, readAt: now })];
      return heard(look(NO_ALERTS, { minute: 0 }, { plan: never, readings, now, timeZone }).decisions);
    });
    expect(rings).toEqual([['urgentLow fire'], ['urgentLow fire'], ['urgentLow fire']]);
  });

  it('move with the person to another time zone', () => {
    const night = planOf(PLAIN_PLAN.day, { quietHours: [hushed(false, at(22), at(7))] });
    const inZone = (timeZone: string): string[] =>
      heard(look(NO_ALERTS, { minute: 0, mgdl: 65 }, { plan: night, timeZone }).decisions);
    expect(inZone('UTC')).toEqual(['low fire']);
    expect(inZone('America/Los_Angeles')).toEqual([]);
    expect(inZone('Etc/Unknown')).toHaveLength(
      inZone(Intl.DateTimeFormat().resolvedOptions().timeZone).length,
    );
  });
});

const night = (rules: Parameters<typeof rulesWith>[0], from = at(8, 10)) =>
  planOf(PLAIN_PLAN.day, {
    night: { window: { from, to: at(20), weekdays: [0] }, rules: rulesWith(rules, PLAIN_PLAN.day) },
  });

describe('a night with rules of its own', () => {
  it('begins an alarm in the middle of a value that the day let pass', () => {
    const { each } = play(everyFiveMinutes(75, 75, 75), { plan: night({ low: { threshold: 80 } }) });
    expect(each.map(heard)).toEqual([[], [], ['low fire']]);
  });

  it('carries an episode on with its own hysteresis and repeat', () => {
    const patient = night({ low: { threshold: 65, hysteresisMgdl: 5, repeatMinutes: 60 } });
    const { each, state } = play(everyFiveMinutes(68, 68, 69, 69, 70), { plan: patient });
    expect(each.map(logged)).toEqual([
      ['low fire beyondThreshold'],
      ['low silent repeatNotDue'],
      ['low silent repeatNotDue'],
      ['low silent repeatNotDue'],
      ['low end backInRange'],
    ]);
    expect(state.episodes).toEqual({});
  });

  it('ends an alarm that it doesn’t have, and says that the rule is off', () => {
    const { each } = play(everyFiveMinutes(65, 65, 65), { plan: night({ low: { enabled: false } }) });
    expect(each.at(-1)?.map(({ action, reason }) => `${action} ${reason}`)).toEqual(['end ruleOff']);
  });

  it('counts the repeat from the last ring of the day', () => {
    const hasty = night({ low: { repeatMinutes: 5 } });
    expect(play(everyFiveMinutes(65, 65, 65), { plan: hasty }).each.map(heard)).toEqual([
      ['low fire'],
      [],
      ['low repeat'],
    ]);
  });

  it('leaves a snooze of the day in force, and a restart changes nothing', () => {
    const plan = night({ urgentLow: { threshold: 69 }, low: { threshold: 70 } });
    const before = play(everyFiveMinutes(65, 65), { plan });
    const after = look(restarted(before.state), { minute: 10, mgdl: 65 }, { plan });
    expect(heard(after.decisions)).toEqual(['urgentLow fire']);
  });
});

describe('a plan', () => {
  it('starts with the defaults by day and night and no quiet hours', () => {
    expect(alertPlanSchema.parse(DEFAULT_ALERT_PLAN)).toEqual(DEFAULT_ALERT_PLAN);
    expect(DEFAULT_ALERT_PLAN).toMatchObject({ night: null, quietHours: [] });
  });

  it.each([
    { night: { window: { from: 0, to: 0, weekdays: [1] }, rules: PLAIN_PLAN.day } },
    { night: { window: { from: 0, to: 1, weekdays: [1] }, rules: { ...PLAIN_PLAN.day, low: undefined } } },
    { quietHours: Array.from({ length: 7 }, () => hushed(false)) },
    { quietHours: [{ window: hushed(false).window }] },
    { quietHours: undefined },
  ])('that can’t be kept is refused: %#', (change) => {
    expect(alertPlanSchema.safeParse({ ...DEFAULT_ALERT_PLAN, ...change }).success).toBe(false);
  });
});

it('a night that begins in the middle of a reading’s age looks at it anew', () => {
  const plan = planOf(PLAIN_PLAN.day, {
    night: {
      window: { from: at(8, 5), to: at(9), weekdays: [0] },
      rules: rulesWith({ low: { threshold: 90 } }, PLAIN_PLAN.day),
    },
  });
  const { each } = play(
    [
      { minute: 4, mgdl: 85 },
      { minute: 5, mgdl: 85, readMinute: 4 },
    ],
    { plan },
  );
  expect(each.map(heard)).toEqual([[], ['low fire']]);
  expect(START).toBe(Date.UTC(2026, 10, 15, 8));
});
