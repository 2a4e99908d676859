import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createReadings } from '../../../src/renderer/glance/readings-feed.ts';
import type { Reading } from '../../../src/shared/glucose/reading.ts';
import type { Overview, PersonOverview } from '../../../src/shared/overview/overview.ts';
import { makeOverview, makePerson } from '../shared/overview/make-person.ts';

const HOUR_MS = 3_600_000;
const NOW = 1_000 * HOUR_MS;

interface Asked {
  personId: string;
  from: number;
  to: number;
}

function personWith(told: Partial<PersonOverview> = {}): PersonOverview {
  const newest: Reading = { readAt: NOW, mgdl: 120, trend: 'flat', accountId: 'a' };
  return makePerson({ personId: 'mia', accounts: [], newest, ...told });
}

/** A history with a reading every hour, of which a stretch can be made unreadable. */
function stage() {
  const person = signal<PersonOverview | undefined>(personWith());
  const asked: Asked[] = [];
  const broken: { from: number; to: number } = { from: 0, to: 0 };
  let now = NOW;
  const range = async (wanted: Asked): Promise<Reading[]> => {
    asked.push(wanted);
    if (wanted.from < broken.to && wanted.to > broken.from) throw new Error('The disk refuses.');
    const first = Math.ceil(wanted.from / HOUR_MS);
    const count = Math.max(Math.ceil(Math.min(wanted.to, now + 1) / HOUR_MS) - first, 0);
    return Array.from({ length: count }, (_, index) => ({
      readAt: (first + index) * HOUR_MS,
      mgdl: 120,
      trend: 'flat',
      accountId: wanted.personId,
    }));
  };
  const api = {
    readings: { range, diary: async () => [], oldest: async () => 3 * HOUR_MS },
  };
  const overview = signal<Overview | undefined>();
  const readings = createReadings({ api, connected: signal(true), overview }, person, {
    now: () => now,
    after: () => () => undefined,
  });
  return {
    person,
    overview,
    asked,
    broken,
    readings,
    setNow: (at: number) => {
      now = at;
    },
  };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};
const hoursOf = (readings: readonly Reading[] = []): number[] =>
  readings.map(({ readAt }) => readAt / HOUR_MS);

describe('what is read of a history', () => {
  it('is the last day, and how far back there is more', async () => {
    const { readings } = stage();
    await settled();
    const feed = readings.feed.value;
    expect(hoursOf(feed?.readings)).toEqual(Array.from({ length: 26 }, (_, index) => 975 + index));
    expect(feed).toMatchObject({ oldest: 3 * HOUR_MS, failed: false, personId: 'mia' });
  });

  it('is whatever of the past is looked at, once, without a hole and without a double', async () => {
    const { readings, asked } = stage();
    await settled();
    readings.look({ from: 960 * HOUR_MS, to: 972 * HOUR_MS });
    readings.look({ from: 959 * HOUR_MS, to: 971 * HOUR_MS });
    await settled();
    const all = hoursOf(readings.feed.value?.readings);
    expect(all).toEqual(Array.from({ length: all.length }, (_, index) => (all[0] ?? 0) + index));
    expect(all[0]).toBeLessThanOrEqual(954);
    expect(readings.feed.value?.known).toHaveLength(1);
    const spans = asked.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(spans).size).toBe(spans.length);
  });

  it('is read no more than a quarter of a day at once, so that no frame waits for it', async () => {
    const { readings, asked } = stage();
    await settled();
    const before = asked.length;
    readings.look({ from: 900 * HOUR_MS, to: 924 * HOUR_MS });
    await settled();
    const lengths = asked.slice(before).map(({ from, to }) => to - from);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(6 * HOUR_MS);
  });

  it('is never known of a stretch that could not be read, and is tried again with the next news', async () => {
    const { readings, person, broken } = stage();
    await settled();
    Object.assign(broken, { from: 948 * HOUR_MS, to: 954 * HOUR_MS });
    const span = { from: 950 * HOUR_MS, to: 953 * HOUR_MS };
    const isKnown = (): boolean =>
      readings.feed.value?.known.some(({ from, to }) => from <= span.from && to >= span.to) ?? false;
    readings.look(span);
    await settled();
    expect(readings.feed.value?.failed).toBe(true);
    expect(isKnown()).toBe(false);
    Object.assign(broken, { from: 0, to: 0 });
    person.value = personWith({ newest: { readAt: NOW + 1, mgdl: 120, trend: 'flat', accountId: 'a' } });
    await settled();
    expect(isKnown()).toBe(true);
    expect(readings.feed.value?.failed).toBe(false);
  });

  it('goes no further than what was read, once what is new could not be', async () => {
    const { readings, person, broken, setNow } = stage();
    await settled();
    expect(readings.feed.value?.known.at(-1)?.to).toBe(Infinity);
    setNow(NOW + HOUR_MS);
    Object.assign(broken, { from: NOW, to: NOW + HOUR_MS });
    const newest: Reading = { readAt: NOW + HOUR_MS, mgdl: 120, trend: 'flat', accountId: 'a' };
    person.value = personWith({ newest });
    await settled();
    expect(readings.feed.value?.failed).toBe(true);
    expect(readings.feed.value?.known.at(-1)?.to).toBe(NOW);
    expect(hoursOf(readings.feed.value?.readings).at(-1)).toBe(1000);
    Object.assign(broken, { from: 0, to: 0 });
    person.value = personWith({ newest: { ...newest, readAt: NOW + HOUR_MS + 1 } });
    await settled();
    expect(readings.feed.value?.known.at(-1)?.to).toBe(Infinity);
  });

  it('is read anew, the past as well, when a file was taken in or taken out', async () => {
    const { readings, overview, asked } = stage();
    const past = { from: 960 * HOUR_MS, to: 972 * HOUR_MS };
    readings.look(past);
    await settled();
    const before = asked.length;
    overview.value = { ...makeOverview([]), importsChangedAt: NOW };
    await settled();
    const again = asked.slice(before);
    expect(again.some(({ to }) => to > NOW)).toBe(true);
    expect(again.some(({ from, to }) => from <= past.from && to > past.from)).toBe(true);
    overview.value = { ...makeOverview([]), importsChangedAt: NOW };
    await settled();
    expect(asked).toHaveLength(before + again.length);
  });

  it('is let go of for another person, even where an answer about the first comes late', async () => {
    const { readings, person } = stage();
    readings.look({ from: 960 * HOUR_MS, to: 972 * HOUR_MS });
    person.value = personWith({ personId: 'noah' });
    await settled();
    const accounts = new Set(readings.feed.value?.readings.map(({ accountId }) => accountId));
    expect([...accounts]).toEqual(['noah']);
  });

  it('goes on without a hole while the window stays open for days', async () => {
    const { readings, person, setNow } = stage();
    await settled();
    for (let later = 1; later <= 60; later += 1) {
      setNow(NOW + later * HOUR_MS);
      const newest: Reading = { readAt: NOW + later * HOUR_MS, mgdl: 120, trend: 'flat', accountId: 'a' };
      person.value = personWith({ newest });
      await settled();
    }
    readings.look({ from: 1000 * HOUR_MS, to: 1034 * HOUR_MS });
    await settled();
    const all = hoursOf(readings.feed.value?.readings);
    expect(all.at(-1)).toBe(1060);
    expect(all).toEqual(Array.from({ length: all.length }, (_, index) => (all[0] ?? 0) + index));
  });
});
