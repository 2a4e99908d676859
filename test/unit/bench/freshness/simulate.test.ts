import { describe, expect, it } from 'vitest';
import { type CloudDays, makeDays } from '../../../../bench/freshness/cloud.ts';
import { seededRandom } from '../../../../bench/freshness/random.ts';
import { simulate } from '../../../../bench/freshness/simulate.ts';

const MINUTE = 60_000;

const everyMinutes =
  (minutes: number) =>
  ({ now }: { now: number }): number =>
    now + minutes * MINUTE;

/** Ten readings five minutes apart, each visible a minute after it was measured. */
const days = (outages: CloudDays['outages'] = []): CloudDays => ({
  startAt: 2 * MINUTE,
  endAt: 40 * MINUTE,
  published: Array.from({ length: 10 }, (_, index) => ({
    readAt: index * 5 * MINUTE,
    visibleAt: (index * 5 + 1) * MINUTE,
  })),
  outages,
});

describe('the simulation', () => {
  it('counts every ask, and for every reading the time from visible to had', () => {
    const run = simulate(days(), everyMinutes(5));
    expect(run.asks).toBe(7);
    expect(run.lagsMs).toEqual(Array.from({ length: 7 }, () => MINUTE));
  });

  it('brings several readings with one ask when the asks are far apart', () => {
    expect(simulate(days(), everyMinutes(12)).lagsMs).toEqual(
      [8, 3, 10, 5, 0, 7, 2].map((minutes) => minutes * MINUTE),
    );
  });

  it('tells a rule of failures, and counts from when the cloud answers again', () => {
    const failuresSeen: number[] = [];
    const outages = [{ from: 5 * MINUTE, to: 20 * MINUTE, kind: 'failing' as const }];
    const run = simulate(days(outages), (answer) => {
      failuresSeen.push(answer.failures);
      return answer.now + 5 * MINUTE;
    });
    expect(failuresSeen).toEqual([0, 1, 2, 3, 0, 0, 0, 0]);
    expect(run.lagsMs.slice(0, 3)).toEqual([2 * MINUTE, 2 * MINUTE, 2 * MINUTE]);
    expect(run.recoveriesMs).toEqual([2 * MINUTE]);
  });
});

describe('a cloud’s days', () => {
  const input = { cadenceMs: 5 * MINUTE, days: 3 };
  const make = (cloud: 'steady' | 'wander' | 'outage', seed = 1): CloudDays =>
    makeDays({ ...input, cloud, random: seededRandom(seed) });

  it('are the same for the same seed, and others for another', () => {
    expect(make('outage')).toEqual(make('outage'));
    expect(make('outage', 2)).not.toEqual(make('outage'));
  });

  it('have the delays they promise', () => {
    const delaysS = make('wander').published.map(({ readAt, visibleAt }) => (visibleAt - readAt) / 1000);
    expect(Math.min(...delaysS)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...delaysS)).toBeLessThanOrEqual(240);
    const late = delaysS.filter((delayS) => delayS > 35).length / delaysS.length;
    expect(late).toBeGreaterThan(0.15);
    expect(late).toBeLessThan(0.25);
  });

  it('show nothing during an outage, have both kinds of it, and never show a reading before its predecessor', () => {
    const { outages, published } = make('outage');
    expect(new Set(outages.map(({ kind }) => kind))).toEqual(new Set(['silent', 'failing']));
    for (const { from, to } of outages)
      expect(published.some(({ visibleAt }) => from <= visibleAt && visibleAt < to)).toBe(false);
    const visible = published.map(({ visibleAt }) => visibleAt);
    expect(visible).toEqual(visible.toSorted((a, b) => a - b));
  });
});
