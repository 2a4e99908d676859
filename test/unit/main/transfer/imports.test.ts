import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_PROGRESS } from '../../../../src/main/history/progress.ts';
import { ImportScene, NOW, PERSON } from './import-scene.ts';
import { clarityFile, libreFile } from './sample-files.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MORNING = clarityFile([
  ['2026-11-19T08:00:12', 104],
  ['2026-11-19T08:05:12', 'Low'],
  ['2026-11-19T08:10:12', 118],
]);
const AT_EIGHT = Date.UTC(2026, 10, 19, 7, 0, 12);

let scene: ImportScene;
beforeEach(() => (scene = new ImportScene()));
afterEach(() => scene.close());

describe('imports', () => {
  it('show what a file would bring before anything is in the history', async () => {
    const preview = await scene.preview(MORNING);
    expect(preview).toMatchObject({
      personId: PERSON,
      fileName: 'export.csv',
      format: 'clarity',
      unit: 'mg/dL',
      timeZone: 'Europe/Vienna',
      readings: { new: 3, known: 0 },
      events: { new: 0, known: 0 },
      period: { from: AT_EIGHT, to: AT_EIGHT + 10 * MINUTE },
      leftOut: [],
    });
    expect(scene.readings).toEqual([]);
    expect(scene.imports.list(PERSON)).toEqual([]);
    scene.imports.confirm(preview.importId);
    expect(scene.readings).toMatchObject([
      { readAt: AT_EIGHT, mgdl: 104 },
      { readAt: AT_EIGHT + 5 * MINUTE, mgdl: 39, special: 'low' },
      { readAt: AT_EIGHT + 10 * MINUTE, mgdl: 118 },
    ]);
    expect(scene.imports.list(PERSON)).toMatchObject([{ format: 'clarity', readings: 3, at: NOW }]);
  });

  it('add nothing the second time', async () => {
    await scene.take(MORNING);
    const again = await scene.take(MORNING);
    expect(again.readings).toEqual({ new: 0, known: 3 });
    expect(scene.readings).toHaveLength(3);
  });

  it('take nothing that an account knows already, within the seconds in which two are one', async () => {
    scene.history.commit(
      'dexcom',
      [
        { readAt: AT_EIGHT + 9000, mgdl: 104, trend: 'flat' },
        { readAt: AT_EIGHT + 5 * MINUTE - 31_000, mgdl: 60, trend: 'flat' },
      ],
      NO_PROGRESS,
    );
    const { readings } = await scene.take(MORNING);
    expect(readings).toEqual({ new: 2, known: 1 });
  });

  it('know a reading by its minute where the file has no seconds', async () => {
    const at = Date.UTC(2026, 10, 19, 7, 14);
    scene.history.commit(
      'dexcom',
      [
        { readAt: at + 47_000, mgdl: 104, trend: 'flat' },
        { readAt: at + 16 * MINUTE, mgdl: 90, trend: 'flat' },
      ],
      NO_PROGRESS,
    );
    const { readings } = await scene.take(
      libreFile([
        ['19-11-2026 08:14', 104],
        ['19-11-2026 08:29', 95],
      ]),
    );
    expect(readings).toEqual({ new: 1, known: 1 });
  });

  it('ask for the order of dates, and go by the answer', async () => {
    const file = libreFile([['03-04-2026 08:00', 104]], { exportedAt: '04-05-2026 08:00 UTC' });
    expect(await scene.look(file)).toEqual({
      outcome: 'askDateOrder',
      example: { dayFirst: Date.UTC(2026, 3, 3, 8), monthFirst: Date.UTC(2026, 2, 4, 8) },
    });
    expect(scene.history.sweepImports(NOW)).toBe(true);
    const day = await scene.preview(file, { dateOrder: 'dayFirst' });
    expect(day).toMatchObject({ dateOrder: 'dayFirst', period: { from: Date.UTC(2026, 3, 3, 6) } });
    const month = await scene.preview(file, { dateOrder: 'monthFirst' });
    expect(month).toMatchObject({ dateOrder: 'monthFirst', period: { from: Date.UTC(2026, 2, 4, 7) } });
  });

  it('go by the zone that was chosen', async () => {
    const { period, timeZone } = await scene.preview(MORNING, { timeZone: 'America/New_York' });
    expect(period.from).toBe(Date.UTC(2026, 10, 19, 13, 0, 12));
    expect(timeZone).toBe('America/New_York');
    await expect(scene.look(MORNING, { timeZone: 'Europe/Nowhere' })).rejects.toMatchObject({
      kind: 'config',
    });
  });

  it('leave out the future, the impossible, the repeated and what would be forgotten at once, with lines', async () => {
    scene.keptSince = NOW - 30 * DAY;
    const { readings, leftOut } = await scene.take(
      clarityFile([
        ['2026-11-19T08:00:00', 104],
        ['2026-11-19T08:00:00', 110],
        ['2026-11-21T08:00:00', 104],
        ['2009-12-31T08:00:00', 104],
        ['2026-10-01T08:00:00', 104],
        ['2026-11-19T08:15:00', 'Sensor error'],
        ['19 November', 104],
      ]),
    );
    expect(readings).toEqual({ new: 1, known: 0 });
    expect(leftOut).toEqual([
      { reason: 'time', count: 1, lines: [11] },
      { reason: 'value', count: 1, lines: [10] },
      { reason: 'future', count: 1, lines: [7] },
      { reason: 'tooOld', count: 1, lines: [8] },
      { reason: 'retention', count: 1, lines: [9] },
      { reason: 'repeated', count: 1, lines: [6] },
    ]);
    expect(scene.readings).toMatchObject([{ mgdl: 104 }]);
  });

  it('name the first few lines, and count all', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, index) => [`2026-11-19T08:${10 + index}:00`, 'Error'] as const,
    );
    const { leftOut } = await scene.preview(clarityFile([['2026-11-19T08:00:00', 104], ...rows]));
    expect(leftOut).toEqual([{ reason: 'value', count: 40, lines: [6, 7, 8, 9, 10] }]);
  });

  it('are removed again, whole and alone', async () => {
    await scene.take(MORNING);
    await scene.take(libreFile([['19-11-2026 09:14', 104]]));
    const [newest, older] = scene.imports.list(PERSON);
    scene.imports.remove(older?.id ?? '');
    expect(scene.imports.list(PERSON)).toEqual([newest]);
    expect(scene.readings).toHaveLength(1);
    await scene.imports.sweep();
    expect(scene.history.moments([older?.id ?? ''], 0, NOW)).toEqual([]);
    expect((await scene.preview(MORNING)).readings).toEqual({ new: 3, known: 0 });
  });

  it('leave nothing behind when they are given up before they are confirmed', async () => {
    const { importId } = await scene.preview(MORNING);
    scene.imports.cancel();
    expect(() => scene.imports.confirm(importId)).toThrow(expect.objectContaining({ kind: 'config' }));
    await scene.imports.sweep();
    expect(scene.history.moments([importId], 0, NOW)).toEqual([]);
  });

  it('give up the first look when a second begins', async () => {
    const first = scene.look(MORNING);
    const second = scene.look(MORNING);
    expect(await first).toEqual({ outcome: 'cancelled' });
    expect(await second).toMatchObject({ outcome: 'preview' });
  });

  it('that are given up at the very end are given up', async () => {
    scene.onShare = (share) => {
      if (share === 1) scene.imports.cancel();
    };
    expect(await scene.look(MORNING)).toEqual({ outcome: 'cancelled' });
    await scene.imports.sweep();
    expect(scene.history.newestReadAt()).toBeUndefined();
  });

  it('take two equal events for two, one of which may be known', async () => {
    const carbs = { kind: 'carbs', amount: 20, at: AT_EIGHT } as const;
    scene.history.commitDiary('dexcom', [{ ...carbs, eventId: 'a' }]);
    const meal = '9,2026-11-19T08:00:12,Carbs,,,,iPhone G6,,,20,,,,\n';
    const { events } = await scene.take(`${MORNING}${meal}${meal}`);
    expect(events).toEqual({ new: 1, known: 1 });
    expect((await scene.preview(`${MORNING}${meal}${meal}`)).events).toEqual({ new: 0, known: 2 });
  });

  it('know an event by its amount, and a note by what it says', async () => {
    scene.history.commitDiary('dexcom', [
      { eventId: 'a', kind: 'carbs', amount: 20, at: AT_EIGHT },
      { eventId: 'b', kind: 'health', text: 'stress', at: AT_EIGHT },
    ]);
    const rows = [
      '9,2026-11-19T08:00:12,Carbs,,,,iPhone G6,,,21,,,,',
      '9,2026-11-19T08:00:12,Health,Illness,,,iPhone G6,,,,,,,',
      '9,2026-11-19T08:00:20,Health,Stress,,,iPhone G6,,,,,,,',
    ];
    const { events } = await scene.take(`${MORNING}${rows.join('\n')}\n`);
    expect(events).toEqual({ new: 2, known: 1 });
  });

  it('can be confirmed once', async () => {
    const { importId } = await scene.take(MORNING);
    expect(() => scene.imports.confirm(importId)).toThrow(expect.objectContaining({ kind: 'config' }));
  });

  it('publish what was previewed, even if the file has changed since', async () => {
    const { importId } = await scene.preview(MORNING);
    writeFileSync(`${scene.folder}/export.csv`, clarityFile([['2026-11-19T08:00:12', 300]]));
    scene.imports.confirm(importId);
    expect(scene.readings.map(({ mgdl }) => mgdl)).toEqual([104, 39, 118]);
  });

  it('tell how far they are, forward to the end', async () => {
    await scene.take(MORNING);
    expect(scene.shares.toSorted((a, b) => a - b)).toEqual(scene.shares);
    expect(scene.shares.at(-1)).toBe(1);
  });

  it('report hours that clocks showed twice', async () => {
    const preview = await scene.preview(
      clarityFile([
        ['2026-10-25T01:30:00', 100],
        ['2026-10-25T02:30:00', 101],
        ['2026-10-25T03:30:00', 103],
      ]),
    );
    expect(preview.clocks).toEqual({ toldApart: 0, assumedFirst: 1, leftOutTimes: 0 });
  });
});
