import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { History } from '../../../../src/main/history/history.ts';
import { NO_PROGRESS } from '../../../../src/main/history/progress.ts';
import { openSqliteHistory } from '../../../../src/main/history/sqlite-history.ts';
import type { ImportRecord } from '../../../../src/shared/transfer/import-record.ts';

const RECORD: ImportRecord = {
  id: 'import a',
  personId: 'mia',
  at: 1000,
  format: 'clarity',
  fileName: 'clarity.csv',
  readings: 2,
  events: 1,
  from: 100,
  to: 300,
};
const ROWS = {
  readings: [100, 200].map((readAt) => ({ readAt, mgdl: 104, trend: 'none' as const })),
  events: [{ eventId: '1', at: 300, kind: 'carbs' as const, amount: 20 }],
};

let history: History;
beforeEach(() => (history = openSqliteHistory(':memory:')));
afterEach(() => history.close());

function stage(id = RECORD.id): void {
  history.beginImport(id, 500);
  history.stageImport(id, ROWS);
}

describe('imports in the history', () => {
  it('are listed once they are published, newest first, and only for their person', () => {
    stage();
    expect(history.imports('mia')).toEqual([]);
    history.publishImport(RECORD);
    stage('import b');
    history.publishImport({ ...RECORD, id: 'import b' });
    expect(history.imports('mia').map(({ id }) => id)).toEqual(['import b', 'import a']);
    expect(history.imports('tom')).toEqual([]);
  });

  it('are hidden the moment they are dropped, before anything is taken away', () => {
    stage();
    history.publishImport(RECORD);
    history.dropImport(RECORD.id);
    expect(history.imports('mia')).toEqual([]);
    expect(history.moments([RECORD.id], 0, 1000)).toEqual([100, 200]);
    expect(history.sweepImports(0)).toBe(false);
    expect(history.sweepImports(0)).toBe(true);
    expect(history.span([RECORD.id])).toBeUndefined();
  });

  it('take no rows, and can’t be published, once they are dropped or published', () => {
    stage();
    history.dropImport(RECORD.id);
    for (const late of [() => history.stageImport(RECORD.id, ROWS), () => history.publishImport(RECORD)])
      expect(late).toThrow(expect.objectContaining({ kind: 'config' }));
    stage('import b');
    history.publishImport({ ...RECORD, id: 'import b' });
    expect(() => history.stageImport('import b', ROWS)).toThrow(expect.objectContaining({ kind: 'config' }));
  });

  it('that were begun and never published are swept when they are old, and no others', () => {
    stage();
    stage('import b');
    history.publishImport({ ...RECORD, id: 'import b' });
    history.commit('account', ROWS.readings, NO_PROGRESS);
    expect(history.sweepImports(500)).toBe(true);
    while (!history.sweepImports(501)) expect(history.imports('mia')).toHaveLength(1);
    expect(history.moments([RECORD.id], 0, 1000)).toEqual([]);
    expect(history.moments(['import b', 'account'], 0, 1000)).toEqual([100, 100, 200, 200]);
  });

  it('go in small steps, however much is to be swept', () => {
    history.beginImport(RECORD.id, 0);
    const readings = Array.from({ length: 5000 }, (_, index) => ({
      readAt: index,
      mgdl: 104,
      trend: 'none' as const,
    }));
    history.stageImport(RECORD.id, { readings, events: [] });
    const left: number[] = [];
    while (!history.sweepImports(1)) left.push(history.moments([RECORD.id], 0, 5000).length);
    expect(left).toEqual([3000, 1000, 0]);
  });

  it('span from the first to the last of readings and events', () => {
    stage();
    expect(history.span([RECORD.id])).toEqual({ from: 100, to: 300 });
    expect(history.span(['account'])).toBeUndefined();
    history.commit('account', [{ readAt: 50, mgdl: 104, trend: 'none' }], NO_PROGRESS);
    expect(history.span([RECORD.id, 'account'])).toEqual({ from: 50, to: 300 });
  });
});
