import { beforeEach, describe, expect, it } from 'vitest';
import { CatchUps } from '../../../../src/main/alerts/catch-ups.ts';
import type { Notification } from '../../../../src/main/alerts/notifier.ts';
import type { AlertLogEntry } from '../../../../src/shared/alerts/log.ts';
import { DEFAULT_ALERT_PLAN } from '../../../../src/shared/alerts/plan.ts';
import type { Reading } from '../../../../src/shared/glucose/reading.ts';
import { inPlainWords } from './alarm-scene.ts';
import { planOf, rulesWith } from '../../shared/alerts/play.ts';
import { MINUTE_MS, START, makeReading } from '../../shared/make-reading.ts';
import { makePerson } from '../../shared/overview/make-person.ts';
import { english } from '../../../support/english.ts';

let told: Notification[];
let withdrawn: string[];
let kept: AlertLogEntry[];
let readings: Reading[];
let catchUps: CatchUps;

beforeEach(() => {
  told = [];
  withdrawn = [];
  kept = [];
  readings = [];
  catchUps = new CatchUps({
    voice: { tell: (each) => void told.push(each), withdraw: (id) => void withdrawn.push(id) },
    readingsOf: (accountId) => readings.filter((each) => each.accountId === accountId),
    language: () => english,
    keep: (personId, entry) => void kept.push({ ...entry, personId, reason: inPlainWords(entry.reason) }),
  });
});

type Facts = Partial<Parameters<CatchUps['look']>[0]> & { person?: Parameters<typeof makePerson>[0] };

/** Readings at these minutes after START arrive together, and are looked at. */
const arrive = (
  values: readonly (readonly [minute: number, mgdl: number])[],
  { person, ...facts }: Omit<Facts, 'person'> & { person?: Parameters<typeof makePerson>[0] } = {},
): void => {
  const clockSkewMs = person?.clockSkewMs ?? 0;
  const arrived = values.map(([minute, mgdl]) =>
    makeReading({ readAt: START + minute * MINUTE_MS + clockSkewMs, mgdl }),
  );
  readings.push(...arrived);
  const newest = readings.at(-1);
  catchUps.look({
    person: makePerson({ newest, ...person }),
    plan: DEFAULT_ALERT_PLAN,
    now: newest?.readAt ?? START,
    timeZone: 'UTC',
    overview: { unit: 'mg/dL', discreet: false },
    holding: [],
    ...facts,
  });
};

/** Three readings below while nobody could look, then a good one. */
const missed = [
  [10, 65],
  [15, 58],
  [20, 66],
  [25, 90],
  [30, 100],
] as const;

describe('a catch-up', () => {
  it('sums up in one notice what was low while nobody could look', () => {
    arrive([[0, 100]]);
    arrive(missed);
    const body = 'Between 08:00 and 08:30: low for 15 min, lowest 58 mg/dL at 08:15.';
    const title = 'While nobody was looking: Mia';
    expect(told).toEqual([{ id: 'catch-up-p', urgent: false, personId: 'p', title, body }]);
    expect(kept).toEqual([
      {
        at: START + 30 * MINUTE_MS,
        personId: 'p',
        kind: 'low',
        action: 'catchUp',
        reason: body,
        mgdl: 58,
        readAt: START + 15 * MINUTE_MS,
      },
    ]);
  });

  it('says what was high, and both', () => {
    arrive([[0, 100]]);
    arrive([
      [10, 260],
      [15, 300],
      [20, 280],
      [25, 240],
      [30, 100],
    ]);
    expect(told[0]?.body).toBe('Between 08:00 and 08:30: high for 15 min, highest 300 mg/dL at 08:15.');
    expect(kept[0]?.kind).toBe('high');
    arrive([
      [40, 251],
      [50, 100],
      [55, 69],
      [60, 100],
    ]);
    expect(told[1]?.body).toBe(
      'Between 08:30 and 09:00: low for 5 min, lowest 69 mg/dL at 08:55; high for 10 min, highest 251 mg/dL at 08:40.',
    );
    expect(kept[1]?.kind).toBe('low');
  });

  it('says it in the person’s unit, by the clock on the wall, and that it was invented where it was', () => {
    const facts = { person: { simulated: true }, timeZone: 'Asia/Kolkata' };
    arrive([[0, 100]], facts);
    arrive(missed, { ...facts, overview: { unit: 'mmol/L', discreet: false } });
    expect(told[0]).toMatchObject({
      title: 'While nobody was looking: Mia (simulated)',
      body: 'Between 13:30 and 14:00: low for 15 min, lowest 3.2 mmol/L at 13:45.',
    });
  });

  it('tells the computer’s time, whatever the cloud’s clock says', () => {
    const person = { clockSkewMs: 60 * MINUTE_MS };
    arrive([[0, 100]], { person });
    arrive(missed, { person });
    expect(told[0]?.body).toContain('Between 08:00 and 08:30');
    expect(told[0]?.body).toContain('at 08:15');
  });

  it('hides name and value where they are to be hidden; the log has them', () => {
    arrive([[0, 100]]);
    arrive(missed, { overview: { unit: 'mg/dL', discreet: true } });
    expect(told).toEqual([
      {
        id: 'catch-up-p',
        urgent: false,
        personId: 'p',
        title: 'Flatarrow',
        body: 'There is something to catch up on.',
      },
    ]);
    expect(kept[0]?.reason).toContain('lowest 58 mg/dL');
  });

  it('goes by the rules that count now', () => {
    const night = {
      window: { from: 8 * 60, to: 9 * 60, weekdays: [0, 1, 2, 3, 4, 5, 6] },
      rules: rulesWith({ low: { threshold: 60 } }),
    };
    arrive([[0, 100]]);
    arrive(missed, { plan: planOf(rulesWith(), { night }) });
    expect(told[0]?.body).toContain('low for 5 min, lowest 58');
  });
});

describe('what came too late for an alarm between two looks', () => {
  const late = [
    [5, 65],
    [10, 100],
  ] as const;

  it('is written down, but nobody is bothered with it', () => {
    arrive([[0, 100]]);
    arrive(late);
    expect(told).toEqual([]);
    expect(kept).toMatchObject([
      { action: 'catchUp', reason: 'Between 08:00 and 08:10: low for 5 min, lowest 65 mg/dL at 08:05.' },
    ]);
  });

  it('is not written down twice where an alarm of its side has said so', () => {
    arrive([[0, 100]]);
    arrive(late, { holding: ['urgentLow'] });
    expect(kept).toEqual([]);
  });

  it('is written down whatever the other side’s alarm says', () => {
    arrive([[0, 100]]);
    arrive(late, { holding: ['high', 'noData'] });
    arrive(
      [
        [15, 260],
        [20, 100],
      ],
      { holding: ['low'] },
    );
    expect(kept.map(({ kind, mgdl, readAt }) => [kind, mgdl, readAt])).toEqual([
      ['low', 65, START + 5 * MINUTE_MS],
      ['high', 260, START + 15 * MINUTE_MS],
    ]);
    arrive(
      [
        [25, 260],
        [30, 100],
      ],
      { holding: ['urgentHigh'] },
    );
    expect(kept).toHaveLength(2);
  });
});

describe('there is no catch-up', () => {
  it('on the first look after a start, however long ago it was quit', () => {
    arrive([
      [-60, 50],
      [0, 100],
    ]);
    expect(told).toEqual([]);
  });

  it.each([
    [24, 0],
    [25, 1],
  ])('unless nobody could look for 25 min: %d min: %d', (minutes, count) => {
    arrive([[0, 100]]);
    arrive([
      [10, 60],
      [minutes, 100],
    ]);
    expect(told).toHaveLength(count);
  });

  it('when nothing happened', () => {
    arrive([[0, 100]]);
    arrive([
      [10, 100],
      [60, 100],
    ]);
    expect(told).toEqual([]);
    expect(kept).toEqual([]);
  });

  it('twice about the same', () => {
    arrive([[0, 100]]);
    arrive(missed);
    arrive([]);
    arrive([[35, 100]]);
    expect(told).toHaveLength(1);
  });

  it('about what another look has seen since, when an older reading speaks again', () => {
    arrive([[0, 100]]);
    arrive([[40, 60]]);
    const older = { newest: makeReading({ readAt: START }) };
    arrive([], { person: older, now: START + 41 * MINUTE_MS });
    arrive([[45, 100]]);
    expect(told).toEqual([]);
  });

  it('while there is nothing to look at', () => {
    arrive([], { person: { newest: undefined } });
    arrive(missed);
    expect(told).toEqual([]);
  });

  it('of one person because of another', () => {
    arrive([[0, 100]]);
    arrive(missed, { person: { personId: 'q' } });
    expect(told).toEqual([]);
  });
});

it('begins anew after a reading from an impossible future', () => {
  arrive([[0, 100]]);
  arrive([], { person: { newest: makeReading({ readAt: START + 9999 * MINUTE_MS }) }, now: START });
  arrive([[5, 100]]);
  arrive([
    [15, 60],
    [35, 100],
  ]);
  expect(told).toHaveLength(1);
});

it('leaves nothing on screen of somebody who has been removed, and knows nothing of them', () => {
  arrive([[0, 100]]);
  catchUps.forget('p');
  expect(withdrawn).toEqual(['catch-up-p']);
  arrive(missed);
  expect(told).toEqual([]);
});

it('never calls LOW or HIGH a number, neither on screen nor in the log', () => {
  arrive([[0, 100]]);
  readings.push(
    makeReading({ readAt: START + 10 * MINUTE_MS, mgdl: 39, special: 'low' }),
    makeReading({ readAt: START + 15 * MINUTE_MS, mgdl: 401, special: 'high' }),
  );
  arrive([[30, 100]]);
  expect(told[0]?.body).toBe(
    'Between 08:00 and 08:30: low for 5 min, lowest LOW at 08:10; high for 15 min, highest HIGH at 08:15.',
  );
  expect(kept).toEqual([expect.not.objectContaining({ mgdl: expect.anything() })]);
});
