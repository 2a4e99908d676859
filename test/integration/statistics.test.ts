import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openHistory } from '../../src/main/history/open-history.ts';
import type { SourceReading } from '../../src/shared/glucose/reading.ts';
import { newPerson } from '../../src/shared/people/person.ts';
import { courseOf } from '../../src/shared/statistics/course.ts';
import { choosePeriod } from '../../src/shared/statistics/chosen-period.ts';
import { localCalendar } from '../../src/shared/statistics/local-days.ts';
import { reportSchema } from '../../src/shared/statistics/report.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { quietAccount, type StoredProfile, writeProfile } from '../support/stored-profile.ts';
import { nobody, TestProgram } from '../support/test-program.ts';
import { reportAtOnce } from '../unit/shared/statistics/report-at-once.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
const ZONE = 'Europe/Vienna';

/** A curve read every so many minutes over some days up to now, but for a hole. */
function line(
  days: number,
  { every = 5, hole, mgdl = 140 }: { every?: number; hole?: [from: number, to: number]; mgdl?: number } = {},
): SourceReading[] {
  const readings: SourceReading[] = [];
  for (let readAt = NOW - days * DAY_MS; readAt < NOW; readAt += every * MINUTE_MS) {
    const daysAgo = (NOW - readAt) / DAY_MS;
    if (hole && daysAgo <= hole[0] && daysAgo > hole[1]) continue;
    const swing = mgdl === 140 ? 60 * Math.sin(readAt / 9_000_000) : 0;
    readings.push({ readAt, mgdl: Math.round(mgdl + swing), trend: 'flat' });
  }
  return readings;
}

let program: TestProgram;
afterEach(async () => program.dispose());

function start({ persons = [newPerson('mia', 'Mia')], ...stored }: Partial<StoredProfile>): TestProgram {
  const profile = mkdtempSync(join(tmpdir(), 'flatarrow-statistics-'));
  writeProfile(profile, { persons, accounts: [], readings: {}, ...stored });
  program = new TestProgram({ clock: new ManualClock(NOW), profile });
  program.timeZone = ZONE;
  return program;
}

const miaAccount = quietAccount({ id: 'a', personId: 'mia' });
const report = async (days: 1 | 7 | 14 | 30 | 90 = 14, lastDate?: string) =>
  program.handlers.statistics.report({ personId: 'mia', days, lastDate }, nobody);

describe('a report', () => {
  it('is what the rules say of the stored readings, and keeps to the contract', async () => {
    const readings = line(40, { every: 1 });
    start({ accounts: [miaAccount], readings: { a: readings } });
    const calendar = localCalendar(ZONE);
    const choice = choosePeriod({ days: 30, now: NOW, calendar });
    const told = await report(30);
    expect(told).toMatchObject({
      personId: 'mia',
      timeZone: ZONE,
      today: '2026-11-20',
      targets: 'adult',
      choice,
      firstReadAt: NOW - 40 * DAY_MS,
      simulated: false,
      ...reportAtOnce({ readings: courseOf(readings), choice, calendar, targets: 'adult' }),
    });
    expect(reportSchema.parse(told)).toBeDefined();
  });

  it('fills holes of the live line from a source that is late by design', async () => {
    const web = quietAccount({ id: 'web', personId: 'mia', sourceId: 'dexcom-web' });
    start({
      accounts: [miaAccount, web],
      // A few seconds apart: the same measurements, told by two services.
      readings: {
        a: line(20, { hole: [9, 4] }),
        web: line(20, { mgdl: 100 }).map((reading) => ({ ...reading, readAt: reading.readAt + 7000 })),
      },
    });
    const { figures, daily } = await report();
    expect(figures.coverage).toBeGreaterThan(0.99);
    const inHole = daily.find(({ date }) => date === '2026-11-14');
    const beside = daily.find(({ date }) => date === '2026-11-18');
    expect(inHole?.moments?.meanMgdl).toBe(100);
    expect(beside?.readings).toBe(288);
    expect(beside?.maximum?.mgdl).toBe(200);
  });

  it('never counts invented readings with measured ones', async () => {
    const invented = quietAccount({ id: 'sim', personId: 'mia', sourceId: 'simulator' });
    start({
      accounts: [invented, miaAccount],
      readings: { a: line(3), sim: line(20, { mgdl: 300 }) },
    });
    const { figures, firstReadAt, simulated } = await report();
    expect(simulated).toBe(false);
    expect(figures.shares.urgentHigh).toBe(0);
    expect(firstReadAt).toBe(NOW - 3 * DAY_MS);
  });

  it('says so where there are invented readings alone', async () => {
    const invented = quietAccount({ id: 'sim', personId: 'mia', sourceId: 'simulator' });
    start({ accounts: [invented], readings: { sim: line(20, { mgdl: 300 }) } });
    expect(await report()).toMatchObject({ simulated: true, figures: { shares: { urgentHigh: 1 } } });
  });

  it('counts what was taken in from a file', async () => {
    const profile = start({ accounts: [miaAccount], readings: { a: line(20, { hole: [9, 4] }) } }).profile;
    const { history } = openHistory(join(profile, 'history.db'), NOW);
    history.beginImport('file', NOW);
    history.stageImport('file', { readings: line(20, { mgdl: 100 }), events: [] });
    history.publishImport({
      id: 'file',
      personId: 'mia',
      at: NOW,
      format: 'libreview',
      fileName: 'mia.csv',
      readings: 1,
      events: 0,
      from: NOW - 20 * DAY_MS,
      to: NOW,
    });
    history.close();
    const { figures, daily } = await report();
    expect(figures.coverage).toBeGreaterThan(0.99);
    expect(daily.find(({ date }) => date === '2026-11-14')?.moments?.meanMgdl).toBe(100);
  });

  it('goes by the clock where the computer is now', async () => {
    start({ accounts: [miaAccount], readings: { a: line(20) } });
    program.timeZone = 'Pacific/Auckland';
    expect(await report(1)).toMatchObject({ timeZone: 'Pacific/Auckland', today: '2026-11-21' });
  });

  it('judges by the targets of the person’s group, and remembers the group', async () => {
    start({ accounts: [miaAccount], readings: { a: line(20, { mgdl: 150 }) } });
    expect((await report()).figures.shares.inRange).toBe(1);
    await program.handlers.persons.change({ id: 'mia', targets: 'pregnancy' }, nobody);
    expect(await report()).toMatchObject({
      targets: 'pregnancy',
      figures: { shares: { inRange: 0, high: 1 } },
    });
    expect(program.flatarrow.settings.persons[0]?.targets).toBe('pregnancy');
  });

  it('says when the oldest and the newest reading are of, though none lies in the days', async () => {
    start({ accounts: [miaAccount], readings: { a: line(5, { hole: [3, 0] }) } });
    const { figures, firstReadAt, lastReadAt } = await report(7, '2026-10-01');
    expect(lastReadAt).toBeLessThanOrEqual(NOW - 3 * DAY_MS);
    expect(lastReadAt).toBeGreaterThan(NOW - 3.1 * DAY_MS);
    expect(figures).toMatchObject({ coverage: 0, shortage: 'shortPeriod' });
    expect(figures.moments).toBeUndefined();
    expect(firstReadAt).toBe(NOW - 5 * DAY_MS);
  });

  it('is refused for somebody who is not there', async () => {
    start({});
    await expect(
      program.handlers.statistics.report({ personId: 'nobody', days: 7 }, nobody),
    ).rejects.toMatchObject({ kind: 'noPerson' });
  });
});

describe('the days before', () => {
  it('are as many, up to the same time of day', async () => {
    const readings = [...line(40, { mgdl: 120, hole: [1.5, 0] }), ...line(1.5, { mgdl: 200 })];
    start({ accounts: [miaAccount], readings: { a: readings } });
    const before = await program.handlers.statistics.before({ personId: 'mia', days: 1 }, nobody);
    // Today so far lasts from midnight until 13:00 in Vienna.
    expect(before.period).toEqual({ from: NOW - DAY_MS - 13 * 60 * MINUTE_MS, to: NOW - DAY_MS });
    expect(before.shares.high).toBeCloseTo(12 / 13, 2);
    expect(before.coverage).toBe(1);
  });
});

it('a report without a host that prints is printed by the window', async () => {
  start({ accounts: [miaAccount], readings: { a: line(20) } });
  const answer = await program.handlers.statistics.saveReport({ personId: 'mia', days: 14 }, nobody);
  expect(answer).toEqual({ outcome: 'print' });
});
