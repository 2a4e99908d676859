import { text as textOf } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PROGRESS } from '../../../../src/main/history/progress.ts';
import { historyParts } from '../../../../src/main/transfer/history-parts.ts';
import { type DiaryEvent, diaryEventKindSchema } from '../../../../src/shared/glucose/diary-event.ts';
import { mergeReadings } from '../../../../src/shared/glucose/merge.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { trendSchema } from '../../../../src/shared/glucose/trend.ts';
import { ABBOTT_MGDL_PER_MMOL, MGDL_PER_MMOL } from '../../../../src/shared/glucose/units.ts';
import { parseCsv } from '../../../support/parse-csv.ts';
import { ImportScene, NOW } from './import-scene.ts';

const ACCOUNTS = ['dexcom', 'libre', 'web'];
/** With both changes of clocks of a year in it. */
const YEAR = 366 * 86_400_000;

const anyReading = fc
  .record(
    {
      readAt: fc.integer({ min: NOW - YEAR, max: NOW }),
      mgdl: fc.integer({ min: 40, max: 400 }),
      trend: fc.constantFrom(...trendSchema.options),
      rate: fc.double({ min: -20, max: 20, noNaN: true }),
      special: fc.constantFrom<['low' | 'high', number][]>(
        ['low', 39],
        ['low', 40],
        ['high', 400],
        ['high', 401],
        ['high', 501],
      ),
    },
    { requiredKeys: ['readAt', 'mgdl', 'trend'] },
  )
  .map(({ special, ...reading }): SourceReading => {
    // What JSON and a table can't hold is no rate: minus zero.
    const rate = reading.rate === undefined ? {} : { rate: reading.rate + 0 };
    if (!special) return { ...reading, ...rate };
    return { ...reading, ...rate, mgdl: special[1], special: special[0] };
  });

const anyEvent = fc.record(
  {
    at: fc.integer({ min: NOW - YEAR, max: NOW }),
    kind: fc.constantFrom(...diaryEventKindSchema.options),
    amount: fc.double({ min: 0, max: 1000, noNaN: true }).map((amount) => amount + 0),
    text: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        '=1+1',
        "'=1+1",
        "''@x",
        '-4',
        'two\r\nlines',
        'say "hi", she said',
        ';,\t',
        ' spaced ',
      ),
    ),
  },
  { requiredKeys: ['at', 'kind'] },
);

interface AnyHistory {
  readings: SourceReading[][];
  events: Omit<DiaryEvent, 'eventId'>[][];
}

const anyHistory: fc.Arbitrary<AnyHistory> = fc.record({
  readings: fc.array(fc.array(anyReading, { maxLength: 15 }), { minLength: 3, maxLength: 3 }),
  events: fc.array(fc.array(anyEvent, { maxLength: 6 }), { minLength: 3, maxLength: 3 }),
});

/** A neighbour for some readings in another account: the same measurement, seconds apart. */
function withNeighbours({ readings: [one = [], two = [], three = []], events }: AnyHistory): AnyHistory {
  const seenTwice = one
    .filter((_, index) => index % 2 === 0)
    .map((reading) => ({
      ...reading,
      readAt: Math.min(reading.readAt + 9000, NOW),
      mgdl: 100,
      special: undefined,
    }));
  return { readings: [one, [...two, ...seenTwice], three], events };
}

function fill(scene: ImportScene, { readings, events }: AnyHistory): void {
  scene.accounts = ACCOUNTS;
  for (const [index, accountId] of ACCOUNTS.entries()) {
    scene.history.commit(accountId, readings[index] ?? [], NO_PROGRESS);
    const own = (events[index] ?? []).map((event, place) => ({ ...event, eventId: String(place) }));
    scene.history.commitDiary(accountId, own);
  }
}

/** The person’s line and diary, whatever they are kept under. */
function contentOf(scene: ImportScene): unknown {
  const ids = [...scene.accounts, ...scene.importIds()];
  const line = mergeReadings(scene.history.range(ids, 0, Number.MAX_SAFE_INTEGER), ids);
  const written = scene.history.diary(ids, 0, Number.MAX_SAFE_INTEGER);
  return {
    readings: line.map(({ accountId: _accountId, ...reading }) => reading),
    events: written
      .map(({ eventId: _eventId, ...event }) => JSON.stringify(event, Object.keys(event).toSorted()))
      .toSorted(),
  };
}

async function exported(
  scene: ImportScene,
  format: 'csv' | 'json',
  timeZone = 'Europe/Vienna',
): Promise<string> {
  const accountIds = [...scene.accounts, ...scene.importIds()];
  const span = scene.history.span(accountIds) ?? { from: 0, to: 0 };
  const parts = historyParts(
    {
      history: scene.history,
      accountIds,
      from: span.from,
      to: span.to + 1,
      now: NOW,
      facts: {
        timeZone,
        originOf: (id) => (id === 'libre' ? 'librelinkup' : id === 'web' ? 'dexcom-web' : 'dexcom-share'),
        mgdlPerMmolOf: (id) => (id === 'libre' ? ABBOTT_MGDL_PER_MMOL : MGDL_PER_MMOL),
      },
    },
    format,
  );
  return textOf(Readable.from(parts));
}

const zones = fc.constantFrom('Europe/Vienna', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC');
const formats = fc.constantFrom<'csv' | 'json'>('csv', 'json');

describe('export and import', { timeout: 30_000 }, () => {
  it('give a history back without loss and without doubling, in both formats and any zone', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory.map(withNeighbours), formats, zones, async (history, format, zone) => {
        const [from, to] = [new ImportScene(), new ImportScene()];
        to.accounts = [];
        try {
          fill(from, history);
          const file = await exported(from, format, zone);
          const answer = await to.look(file);
          if (answer.outcome === 'preview') to.imports.confirm(answer.preview.importId);
          expect(contentOf(to)).toEqual(contentOf(from));
          expect(answer).toMatchObject(
            answer.outcome === 'preview'
              ? { preview: { leftOut: [] } }
              : { outcome: 'refused', refusal: { reason: 'nothing' } },
          );
        } finally {
          from.close();
          to.close();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('add nothing where everything is known, be it under accounts or from an earlier import', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory.map(withNeighbours), formats, async (history, format) => {
        const scene = new ImportScene();
        try {
          fill(scene, history);
          fc.pre(scene.history.span(ACCOUNTS) !== undefined);
          const before = contentOf(scene);
          const file = await exported(scene, format);
          const preview = await scene.take(file);
          expect([preview.readings.new, preview.events.new]).toEqual([0, 0]);
          expect(contentOf(scene)).toEqual(before);
          // The other way round: all that is known comes from a file.
          scene.accounts = [];
          const first = await scene.take(file);
          const second = await scene.take(file);
          expect(second.readings).toEqual({ new: 0, known: first.readings.new });
          expect(second.events).toEqual({ new: 0, known: first.events.new });
        } finally {
          scene.close();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keep LOW and HIGH from ever being numbers in a spreadsheet', async () => {
    const scene = new ImportScene();
    fill(scene, {
      readings: [
        [
          { readAt: NOW - 600_000, mgdl: 39, trend: 'none', special: 'low' },
          { readAt: NOW, mgdl: 104, trend: 'flat' },
        ],
      ],
      events: [],
    });
    const file = await exported(scene, 'csv');
    scene.close();
    expect(file).toBe(
      'type,time UTC,local time,local offset,mg/dL,mmol/L,out of range,limit mg/dL,trend,rate mg/dL/min,amount,unit,text,source\r\n' +
        'glucose,2026-11-20T11:50:00.000Z,2026-11-20 12:50:00,UTC+01:00,,,LOW,39,none,,,,,dexcom-share\r\n' +
        'glucose,2026-11-20T12:00:00.000Z,2026-11-20 13:00:00,UTC+01:00,104,5.8,,,flat,,,,,dexcom-share\r\n',
    );
  });

  it('write a measurement that two accounts saw around the end of a day once', async () => {
    const scene = new ImportScene();
    const start = NOW - 3 * 86_400_000;
    const at = (ms: number, mgdl: number): SourceReading => ({ readAt: start + ms, mgdl, trend: 'flat' });
    fill(scene, {
      readings: [[at(0, 90), at(86_400_000 + 5000, 100)], [at(86_400_000 - 5000, 101)]],
      events: [],
    });
    const file = await exported(scene, 'csv');
    scene.close();
    expect(parseCsv(file).map((cells) => cells[4])).toEqual(['mg/dL', '90', '100']);
  });

  it('keep what somebody wrote from being a formula', async () => {
    const scene = new ImportScene();
    const text = '=HYPERLINK("http://x","y")';
    fill(scene, { readings: [], events: [[{ at: NOW, kind: 'note', text }]] });
    const file = await exported(scene, 'csv');
    expect(file).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    scene.accounts = [];
    await scene.take(file);
    expect(scene.events).toMatchObject([{ kind: 'note', text }]);
    scene.close();
  });

  it('write the hour that comes twice so that nobody can mix its passes up', async () => {
    const scene = new ImportScene();
    const times = [Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)];
    fill(scene, { readings: [times.map((readAt) => ({ readAt, mgdl: 104, trend: 'flat' }))], events: [] });
    const file = await exported(scene, 'csv');
    scene.close();
    expect(file).toContain('2026-10-25 02:30:00,UTC+02:00');
    expect(file).toContain('2026-10-25 02:30:00,UTC+01:00');
  });

  it('leave invented readings where they are', async () => {
    const scene = new ImportScene();
    fill(scene, { readings: [[{ readAt: NOW, mgdl: 104, trend: 'flat' }]], events: [] });
    const file = (await exported(scene, 'csv')).replaceAll('dexcom-share', 'simulator');
    scene.accounts = [];
    expect(await scene.look(file)).toEqual({
      outcome: 'refused',
      refusal: { reason: 'nothing', line: 2, why: 'simulated' },
    });
    scene.close();
  });

  it('survive a spreadsheet that moves columns, and refuse one that takes away what is needed', async () => {
    const scene = new ImportScene();
    scene.accounts = [];
    const moved = 'mg/dL;out of range;type;time UTC;my own\r\n104;;glucose;2026-11-20T11:50:00Z;x\r\n';
    expect((await scene.take(moved)).readings).toEqual({ new: 1, known: 0 });
    expect(await scene.look(moved.replace('time UTC', 'time'))).toEqual({
      outcome: 'refused',
      refusal: { reason: 'unknownFormat', line: 1 },
    });
    scene.close();
  });

  it('survive a spreadsheet of a country that writes decimals with a comma', async () => {
    const scene = new ImportScene();
    fill(scene, {
      readings: [[{ readAt: NOW, mgdl: 104, trend: 'flat', rate: -0.5 }]],
      events: [[{ at: NOW, kind: 'insulin', amount: 2.5 }]],
    });
    const before = contentOf(scene);
    const file = await exported(scene, 'csv');
    scene.accounts = [];
    await scene.take(file.replaceAll(',', ';').replaceAll(/(\d)\.(\d+)(?=;)/g, '$1,$2'));
    expect(contentOf(scene)).toEqual(before);
    scene.close();
  });

  it('say of a file by a later Flatarrow that it is newer', async () => {
    const scene = new ImportScene();
    const file = '{"format":"flatarrow-history","version":2,"entries":[]}';
    expect(await scene.look(file)).toEqual({ outcome: 'refused', refusal: { reason: 'newerFormat' } });
    expect(await scene.look('{"entries":[]}')).toEqual({
      outcome: 'refused',
      refusal: { reason: 'unknownFormat' },
    });
    scene.close();
  });
});
