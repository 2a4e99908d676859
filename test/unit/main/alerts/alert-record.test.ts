import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AlertRecord } from '../../../../src/main/alerts/alert-record.ts';
import type { History } from '../../../../src/main/history/history.ts';
import { openSqliteHistory } from '../../../../src/main/history/sqlite-history.ts';
import type { AlertDecision } from '../../../../src/shared/alerts/evaluate.ts';
import { type AlertState, NO_ALERTS } from '../../../../src/shared/alerts/state.ts';
import { FlatarrowError } from '../../../../src/shared/errors.ts';
import { START } from '../../shared/make-reading.ts';

const LOW: AlertState = { episodes: { low: { since: START } }, quietUntil: {} };

let folder: string;
let history: History;
let record: AlertRecord;
let told: (FlatarrowError | undefined)[];
let commits: number;
let failure: Error | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-alerts-'));
  history = openSqliteHistory(join(folder, 'history.db'));
  told = [];
  commits = 0;
  failure = undefined;
  record = new AlertRecord({
    history: {
      alertState: (personId) => {
        if (failure) throw failure;
        return history.alertState(personId);
      },
      commitAlerts: (...commit) => {
        commits += 1;
        if (failure) throw failure;
        history.commitAlerts(...commit);
      },
    },
    onStorage: (error) => void told.push(error),
  });
});
afterEach(() => {
  history.close();
  rmSync(folder, { recursive: true, force: true });
});

type Decided = [AlertDecision['kind'], AlertDecision['action'], AlertDecision['reason']];

/** What was decided at one look; by default it changes nothing of the state. */
const decide = (decided: Decided[], { personId = 'p', before = LOW, state = LOW } = {}): void =>
  record.keepDecisions(personId, {
    before,
    state,
    decisions: decided.map(([kind, action, reason]) => ({ kind, action, reason, at: START })),
  });

const log = (): string[] =>
  history
    .alertLog(100)
    .toReversed()
    .map(({ personId, kind, action, reason }) => `${personId} ${kind} ${action} ${reason}`);

describe('what is written', () => {
  it('is every alarm that rings, repeats or ends, with the reading it was decided on', () => {
    const decisions = [
      {
        kind: 'low',
        action: 'fire',
        reason: 'beyondThreshold',
        at: START,
        mgdl: 65,
        readAt: START - 1,
        times: 1,
      },
    ] as const;
    record.keepDecisions('p', { before: NO_ALERTS, state: LOW, decisions });
    decide([['low', 'repeat', 'beyondThreshold']]);
    decide([['low', 'repeat', 'beyondThreshold']]);
    decide([['low', 'end', 'backInRange']]);
    expect(log()).toEqual([
      'p low fire beyondThreshold',
      'p low repeat beyondThreshold',
      'p low repeat beyondThreshold',
      'p low end backInRange',
    ]);
    expect(history.alertLog(100).at(-1)).toMatchObject({ at: START, mgdl: 65, readAt: START - 1 });
  });

  it('is silence only when its reason changes', () => {
    decide([['low', 'silent', 'notPersistent']]);
    decide([['low', 'silent', 'notPersistent']]);
    decide([['low', 'silent', 'quietHours']]);
    decide([['low', 'silent', 'quietHours']]);
    expect(log()).toEqual(['p low silent notPersistent', 'p low silent quietHours']);
  });

  it('is the same silence again once it has rung in between', () => {
    decide([['low', 'silent', 'sameReading']]);
    decide([['low', 'repeat', 'beyondThreshold']]);
    decide([['low', 'silent', 'sameReading']]);
    expect(log()).toHaveLength(3);
  });

  it('is the same silence again once it was over in between', () => {
    decide([['low', 'silent', 'notPersistent']]);
    decide([['high', 'silent', 'notPersistent']]);
    decide([['low', 'silent', 'notPersistent']]);
    expect(log()).toHaveLength(3);
  });

  it('is each kind’s and each person’s silence by itself', () => {
    const both: Decided[] = [
      ['low', 'silent', 'stale'],
      ['high', 'silent', 'stale'],
    ];
    decide(both);
    decide(both);
    decide([], { personId: 'pp' });
    decide([['low', 'silent', 'stale']], { personId: 'q' });
    decide(both);
    expect(log()).toEqual(['p low silent stale', 'p high silent stale', 'q low silent stale']);
  });

  it('is nothing when nothing is new', () => {
    decide([]);
    decide([['low', 'silent', 'stale']]);
    decide([['low', 'silent', 'stale']]);
    expect(commits).toBe(1);
  });

  it('is the state also when there is nothing to say', () => {
    decide([], { before: NO_ALERTS });
    expect(commits).toBe(1);
    expect(record.load('p')).toEqual(LOW);
  });
});

describe('the state', () => {
  it('outlives a restart', () => {
    const state: AlertState = {
      episodes: { low: { since: START, firedAt: START, acknowledgedAt: START + 1 } },
      quietUntil: { high: START + 2 },
      speaking: 'low',
    };
    record.keep('p', state, []);
    history.close();
    history = openSqliteHistory(join(folder, 'history.db'));
    expect(record.load('p')).toEqual(state);
    expect(record.load('q')).toBeUndefined();
  });

  it('that can’t be read is none', () => {
    failure = new FlatarrowError('storage');
    expect(record.load('p')).toBeUndefined();
  });
});

describe('a disk that refuses', () => {
  it('is told of, and nobody is kept from sounding an alarm', () => {
    failure = new FlatarrowError('storage', { hint: 'The disk is full.' });
    expect(() => decide([['low', 'fire', 'beyondThreshold']])).not.toThrow();
    expect(told).toEqual([failure]);
    failure = new Error('no disk at all');
    expect(() => decide([['low', 'repeat', 'beyondThreshold']])).not.toThrow();
    expect(told).toHaveLength(1);
  });

  it('gets what it refused with the next look, once', () => {
    failure = new FlatarrowError('storage');
    decide([['low', 'fire', 'beyondThreshold']], { before: NO_ALERTS });
    decide([['low', 'silent', 'sameReading']]);
    failure = undefined;
    decide([['low', 'silent', 'sameReading']]);
    decide([['low', 'silent', 'sameReading']]);
    expect(log()).toEqual(['p low fire beyondThreshold', 'p low silent sameReading']);
    expect(record.load('p')).toEqual(LOW);
    expect(commits).toBe(3);
  });

  it('for days costs the oldest lines, not the memory', () => {
    failure = new FlatarrowError('storage');
    const line = { personId: 'p', kind: 'low', action: 'repeat' } as const;
    for (let n = 0; n < 1010; n += 1) record.keep('p', LOW, [{ ...line, at: n, reason: String(n) }]);
    failure = undefined;
    decide([]);
    const written = history.alertLog(5000).map(({ reason }) => reason);
    expect(written).toHaveLength(1000);
    expect([written[0], written.at(-1)]).toEqual(['1009', '10']);
  });
});
