import { describe, expect, it } from 'vitest';
import { NO_ALERTS, acknowledge, alertStateSchema, snooze } from '../../../../src/shared/alerts/state.ts';
import { DAY_MS, MINUTE_MS, START, makeReading } from '../make-reading.ts';
import { PLAIN_PLAN, everyFiveMinutes, heard, logged, look, planOf, play, rulesWith } from './play.ts';

describe('a value beyond a threshold', () => {
  it.each([
    [39, ['urgentLow fire']],
    [55, ['urgentLow fire']],
    [56, ['low fire']],
    [69, ['low fire']],
    [70, []],
    [250, []],
    [251, ['high fire']],
    [300, ['high fire']],
    [301, ['urgentHigh fire']],
    [401, ['urgentHigh fire']],
  ])('of %d is heard as %s', (mgdl, spoken) => {
    expect(heard(play([{ minute: 0, mgdl }]).decisions)).toEqual(spoken);
  });

  it('is told with the reading it was decided on', () => {
    expect(play([{ minute: 3, mgdl: 52, readMinute: 1 }]).decisions[0]).toEqual({
      kind: 'urgentLow',
      action: 'fire',
      reason: 'beyondThreshold',
      at: START + 3 * MINUTE_MS,
      mgdl: 52,
      readAt: START + MINUTE_MS,
      times: 1,
    });
  });

  it.each([
    ['urgentLow', { mgdl: 39, special: 'low' }],
    ['urgentHigh', { mgdl: 401, special: 'high' }],
  ] as const)('that the sensor could not measure rings %s, and is told without a number', (kind, value) => {
    const readings = [makeReading(value)];
    const [decision] = look(NO_ALERTS, { minute: 0 }, { readings }).decisions;
    expect(decision).toMatchObject({ kind, action: 'fire', readAt: START });
    expect(decision).not.toHaveProperty('mgdl');
  });

  it('rings nothing whose rule is off, and ends what was ringing', () => {
    const plan = planOf(rulesWith({ low: { enabled: false } }, PLAIN_PLAN.day));
    const { state } = play([{ minute: 0, mgdl: 65 }]);
    expect(heard(play([{ minute: 0, mgdl: 65 }], { plan }).decisions)).toEqual([]);
    expect(logged(look(state, { minute: 1, mgdl: 65, readMinute: 0 }, { plan }).decisions)).toEqual([
      'low end ruleOff',
    ]);
  });
});

describe('an episode', () => {
  it('goes on within the hysteresis and ends beyond it', () => {
    const { each } = play(everyFiveMinutes(69, 74, 75));
    expect(each.map(logged)).toEqual([
      ['low fire beyondThreshold'],
      ['low silent repeatNotDue'],
      ['low end backInRange'],
    ]);
  });

  it('rings again at once when a new one begins', () => {
    expect(heard(play(everyFiveMinutes(69, 75, 69)).decisions)).toEqual(['low fire', 'low fire']);
  });

  it('repeats once its repeat is due, not a millisecond before', () => {
    const { state } = play([{ minute: 0, mgdl: 65 }]);
    const justBefore = look(state, { minute: 15 - 1 / 60_000, mgdl: 64, readMinute: 14 });
    expect(logged(justBefore.decisions)).toEqual(['low silent repeatNotDue']);
    const due = look(justBefore.state, { minute: 15, mgdl: 64, readMinute: 14 });
    expect(logged(due.decisions)).toEqual(['low repeat beyondThreshold']);
  });

  it('never rings twice for one reading, however often it is looked at', () => {
    const plan = planOf(rulesWith({ urgentLow: { repeatMinutes: 1 } }, PLAIN_PLAN.day));
    const looks = [0, 1, 2, 5, 8, 10].map((minute) => ({ minute, mgdl: 50, readMinute: 0 }));
    const { each } = play(looks, { plan });
    expect(heard(each.flat())).toEqual(['urgentLow fire']);
    expect(each.at(-1)?.map(({ reason }) => reason)).toContain('sameReading');
  });
});

describe('the worst that holds', () => {
  it('speaks alone', () => {
    expect(logged(play([{ minute: 0, mgdl: 50 }]).decisions)).toEqual([
      'urgentLow fire beyondThreshold',
      'low silent worseSpeaks',
    ]);
  });

  it('speaks at once when a low becomes an urgent low', () => {
    expect(heard(play(everyFiveMinutes(65, 54)).decisions)).toEqual(['low fire', 'urgentLow fire']);
    expect(heard(play(everyFiveMinutes(260, 310)).decisions)).toEqual(['high fire', 'urgentHigh fire']);
  });

  it('doesn’t ring again at once when an urgent low becomes a low', () => {
    const { each } = play(everyFiveMinutes(54, 61, 62, 62));
    expect(each.map(heard)).toEqual([['urgentLow fire'], [], [], ['low repeat']]);
    expect(each[1]?.map(({ reason }) => reason)).toEqual(['backInRange', 'repeatNotDue']);
  });
});

describe('a reading that is not current', () => {
  it('rings nothing, not even when it comes to be stale before anybody looked', () => {
    expect(heard(play([{ minute: 11, mgdl: 50, readMinute: 0 }]).decisions)).toEqual([]);
    expect(heard(play([{ minute: 10.9, mgdl: 50, readMinute: 0 }]).decisions)).toEqual(['urgentLow fire']);
    expect(heard(play([{ minute: 0, mgdl: 50, readMinute: 3 }]).decisions)).toEqual([]);
  });

  it('neither ends nor repeats what was ringing', () => {
    const { each, state } = play([
      { minute: 0, mgdl: 50 },
      { minute: 12, mgdl: 50, readMinute: 0 },
    ]);
    expect(logged(each[1] ?? [])).toEqual(['urgentLow silent stale', 'low silent stale']);
    expect(state.episodes.urgentLow?.since).toBe(START);
  });

  it('tells whoever asks why it didn’t ring, and nothing of a value that wouldn’t have', () => {
    expect(logged(play([{ minute: 11, mgdl: 50, readMinute: 0 }]).decisions)).toEqual([
      'urgentLow silent stale',
      'low silent stale',
    ]);
    expect(play([{ minute: 11, mgdl: 70, readMinute: 0 }]).decisions).toEqual([]);
  });

  it('leaves what rang unanswered on screen until “no data” takes its place', () => {
    const looks = [11, 19, 20].map((minute) => ({ minute, mgdl: 50, readMinute: 0 }));
    const ringing = play([{ minute: 0, mgdl: 50 }]).state;
    expect(looks.map((next) => look(ringing, next).state.speaking)).toEqual([
      'urgentLow',
      'urgentLow',
      'noData',
    ]);
    const known = acknowledge(ringing, 'urgentLow', START);
    expect(look(known, { minute: 11, mgdl: 50, readMinute: 0 }).state.speaking).toBeUndefined();
  });

  it('neither begins an episode nor ends one', () => {
    expect(play([{ minute: 12, mgdl: 50, readMinute: 0 }]).state).toMatchObject(NO_ALERTS);
    const { state } = play([
      { minute: 0, mgdl: 50 },
      { minute: 14, mgdl: 104, readMinute: 2 },
    ]);
    expect(Object.keys(state.episodes)).toEqual(['urgentLow', 'low']);
  });

  it('doesn’t keep the missing data from being told', () => {
    const { each } = play([
      { minute: 0, mgdl: 50 },
      { minute: 20, mgdl: 50, readMinute: 0 },
    ]);
    expect(heard(each[1] ?? [])).toEqual(['noData fire']);
  });

  it('doesn’t make the low wait longer because the missing data was told', () => {
    const { each } = play([
      { minute: 0, mgdl: 65 },
      { minute: 20, mgdl: 65, readMinute: 0 },
      { minute: 22, mgdl: 65 },
    ]);
    expect(each.map(heard)).toEqual([['low fire'], ['noData fire'], ['low repeat']]);
  });
});

describe('a snoozed alarm', () => {
  it('says nothing until the time is up, then speaks about the reading of that time', () => {
    const first = play([{ minute: 0, mgdl: 260 }]);
    const state = snooze(first.state, { kind: 'high', minutes: 60, now: START });
    expect(logged(look(state, { minute: 59, mgdl: 265 }).decisions)).toEqual(['high silent snoozed']);
    expect(logged(look(state, { minute: 60, mgdl: 265 }).decisions)).toEqual(['high repeat beyondThreshold']);
  });

  it('can’t hold back an urgent low for more than half an hour', () => {
    const state = snooze(NO_ALERTS, { kind: 'urgentLow', minutes: 60, now: START });
    expect(heard(look(state, { minute: 29, mgdl: 50 }).decisions)).toEqual([]);
    expect(heard(look(state, { minute: 30, mgdl: 50 }).decisions)).toEqual(['urgentLow fire']);
  });

  it('of a low lets an urgent low through', () => {
    const state = snooze(NO_ALERTS, { kind: 'low', minutes: 60, now: START });
    expect(heard(look(state, { minute: 5, mgdl: 54 }).decisions)).toEqual(['urgentLow fire']);
  });
});

describe('missing data', () => {
  it('is told exactly when its time has passed, and told again when its repeat is due', () => {
    const looks = [19.99, 20, 49.99, 50].map((minute) => ({ minute, mgdl: 104, readMinute: 0 }));
    expect(play(looks).each.map(heard)).toEqual([[], ['noData fire'], [], ['noData repeat']]);
  });

  it('is over with the next reading', () => {
    const { each } = play([
      { minute: 20, mgdl: 104, readMinute: 0 },
      { minute: 21, mgdl: 104 },
    ]);
    expect(logged(each[1] ?? [])).toEqual(['noData end readingArrived']);
  });

  it('isn’t over with a reading that was already too old when it came', () => {
    const { each } = play([
      { minute: 30, mgdl: 104, readMinute: 0 },
      { minute: 31, mgdl: 104, readMinute: 5 },
    ]);
    expect(logged(each[1] ?? [])).toEqual(['noData silent repeatNotDue']);
  });

  it('is told when there never was any', () => {
    expect(play([{ minute: 19 }, { minute: 20 }]).each.map(heard)).toEqual([[], ['noData fire']]);
  });

  it('counts from the start or the waking up, not from last night’s reading', () => {
    const looks = [0, 19, 20].map((minute) => ({ minute, mgdl: 104, readMinute: -480 }));
    expect(play(looks).each.map(heard)).toEqual([[], [], ['noData fire']]);
  });

  it('starts over after a sleep, and doesn’t claim that a reading came', () => {
    const { state } = play([{ minute: 20, mgdl: 104, readMinute: 0 }]);
    const awake = { expectingSince: START + 60 * MINUTE_MS };
    const first = look(state, { minute: 60, mgdl: 104, readMinute: 0 }, awake);
    expect(logged(first.decisions)).toEqual(['noData end notExpectedYet']);
    expect(heard(look(first.state, { minute: 80, mgdl: 104, readMinute: 0 }, awake).decisions)).toEqual([
      'noData fire',
    ]);
  });
});

describe('a clock that is set', () => {
  it('back a day doesn’t silence the next low', () => {
    const { state } = play([{ minute: 0, mgdl: 65 }]);
    const dayBefore = -24 * 60;
    const next = look(state, { minute: dayBefore + 5, mgdl: 64 }, { expectingSince: START - DAY_MS });
    expect(heard(next.decisions)).toEqual(['low repeat']);
    expect(heard(look(next.state, { minute: dayBefore + 10, mgdl: 64 }).decisions)).toEqual([]);
  });

  it('back a second rings nothing twice', () => {
    const { state } = play([{ minute: 1, mgdl: 65 }]);
    expect(heard(look(state, { minute: 1 - 1 / 60, mgdl: 64 }).decisions)).toEqual([]);
  });

  it('back a day doesn’t silence the watchdog until it has caught up', () => {
    const { decisions } = look(NO_ALERTS, { minute: -24 * 60, mgdl: 104, readMinute: 0 });
    expect(heard(decisions)).toEqual(['noData fire']);
  });

  it('back a minute doesn’t set the watchdog off', () => {
    expect(heard(look(NO_ALERTS, { minute: -1 }).decisions)).toEqual([]);
  });

  it('forward rings for no old value, and tells that data is missing', () => {
    const { each } = play([
      { minute: 0, mgdl: 65 },
      { minute: 24 * 60, mgdl: 65, readMinute: 0 },
    ]);
    expect(each.map(heard)).toEqual([['low fire'], ['noData fire']]);
  });
});

describe('a restart in the middle', () => {
  const looks = everyFiveMinutes(80, 68, 60, 54, 52, 57, 61, 66, 72, 76, 69, 255, 240, 305, 104);

  it.each(looks.map((_, index) => index))('after look %d changes nothing', (index) => {
    const before = play(looks.slice(0, index));
    const restored = alertStateSchema.parse(JSON.parse(JSON.stringify(before.state)));
    const after = play(looks.slice(index), { state: restored });
    expect([...before.decisions, ...after.decisions]).toEqual(play(looks).decisions);
  });
});
