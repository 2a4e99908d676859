import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertKindSchema } from '../../../../src/shared/alerts/kind.ts';
import { type AlertLogEntry, alertLogEntrySchema } from '../../../../src/shared/alerts/log.ts';
import {
  type LogToExport,
  exportedLogSchema,
  logAsCsv,
  logAsJson,
} from '../../../../src/shared/alerts/log-export.ts';
import { parseCsv } from '../../../support/parse-csv.ts';
import { english } from '../../../support/english.ts';

const AT = Date.UTC(2026, 10, 20, 2, 5, 30);
const FIRE: AlertLogEntry = {
  at: AT,
  personId: 'p1',
  kind: 'urgentLow',
  action: 'fire',
  reason: 'beyondThreshold',
  mgdl: 52,
  readAt: AT - 15_000,
};

function log(entries: readonly AlertLogEntry[], name = 'Mia'): LogToExport {
  return {
    entries,
    personOf: (id) => (id === 'p1' ? { name, mgdlPerMmol: 18 } : undefined),
    timeZone: 'Europe/Vienna',
    now: AT + 60_000,
    language: english,
  };
}

const rowsOf = (exported: LogToExport): string[][] => parseCsv(logAsCsv(exported)).slice(1);

/** What CSV and spreadsheets make something of, and letters. */
const anyText = fc.string({
  unit: fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '-', "'", ' ', 'a', 'ü', '“', '\u{1F642}', '\u0000'),
});

describe('the alert log as CSV', () => {
  it('tells when by both clocks, who, what, why, the value in both units, and who answered', () => {
    const snoozed = {
      ...FIRE,
      at: AT + 30_000,
      action: 'snooze',
      reason: '30 min',
      from: 'alertWindow',
    } as const;
    expect(parseCsv(logAsCsv(log([snoozed, FIRE])))).toEqual([
      [
        'time UTC',
        'time local',
        'person',
        'alarm',
        'what happened',
        'why',
        'mg/dL',
        'mmol/L',
        'measured UTC',
        'answered from',
      ],
      [
        '2026-11-20T02:05:30.000Z',
        '2026-11-20 03:05:30',
        'Mia',
        'Urgent low',
        'rang',
        'the value is beyond the threshold',
        '52',
        '2.9',
        '2026-11-20T02:05:15.000Z',
        '',
      ],
      [
        '2026-11-20T02:06:00.000Z',
        '2026-11-20 03:06:00',
        'Mia',
        'Urgent low',
        'snoozed',
        '30 min',
        '52',
        '2.9',
        '2026-11-20T02:05:15.000Z',
        'alert window',
      ],
    ]);
  });

  it('leaves out what there was none of, and says who is no longer known', () => {
    const noData = {
      at: AT,
      personId: 'gone',
      kind: 'noData',
      action: 'silent',
      reason: 'quietHours',
    } as const;
    expect(rowsOf(log([noData]))).toEqual([
      [
        '2026-11-20T02:05:30.000Z',
        '2026-11-20 03:05:30',
        'somebody who has been removed',
        'No data',
        'silent',
        'quiet hours',
        '',
        '',
        '',
        '',
      ],
    ]);
  });

  it.each(['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'keeps a name such as %j from becoming a formula',
    (name) => {
      expect(rowsOf(log([FIRE], name))[0]?.[2]).toBe(`'${name}`);
    },
  );

  it('parses back to the same names and reasons, whatever they are', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, reason) => {
        const [row] = rowsOf(log([{ ...FIRE, action: 'catchUp', reason: ` ${reason}` }], ` ${name}`));
        expect(row).toHaveLength(10);
        expect([row?.[2], row?.[5]]).toEqual([` ${name}`, ` ${reason}`]);
      }),
    );
  });
});

const entry: fc.Arbitrary<AlertLogEntry> = fc.record(
  {
    at: fc.integer({ min: 0, max: 4e12 }),
    personId: fc.constantFrom('p1', 'p2'),
    kind: fc.constantFrom(...alertKindSchema.options),
    action: fc.constantFrom(...alertLogEntrySchema.shape.action.options),
    reason: fc.string(),
    mgdl: fc.integer({ min: 39, max: 500 }),
    readAt: fc.integer({ min: 0, max: 4e12 }),
  },
  { requiredKeys: ['at', 'personId', 'kind', 'action', 'reason'] },
);

describe('the alert log as JSON', () => {
  it('is what its schema says, oldest first, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const read = exportedLogSchema.parse(JSON.parse(logAsJson(log(entries))));
        const back = read.entries.toReversed().map(({ at, kind, action, reason, mgdl, measuredAt }) => ({
          at: Date.parse(at),
          kind,
          action,
          reason,
          ...(mgdl !== null && { mgdl }),
          ...(measuredAt !== null && { readAt: Date.parse(measuredAt) }),
        }));
        expect(back).toEqual(entries.map(({ personId: _personId, ...rest }) => rest));
      }),
    );
  });
});
