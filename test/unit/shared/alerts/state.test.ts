import { describe, expect, it } from 'vitest';
import { NO_ALERTS, alertStateSchema, quiet, quietUntil } from '../../../../src/shared/alerts/state.ts';
import { DAY_MS, MINUTE_MS, START } from '../make-reading.ts';

const quieted = (kind: Parameters<typeof quietUntil>[1], minutes: number): typeof NO_ALERTS =>
  quiet(NO_ALERTS, { kind, minutes, now: START });

describe('quiet', () => {
  it('silences for as long as was asked, to the millisecond', () => {
    const state = quieted('high', 15);
    const end = START + 15 * MINUTE_MS;
    expect(quietUntil(state, 'high', START)).toBe(end);
    expect(quietUntil(state, 'high', end - 1)).toBe(end);
    expect(quietUntil(state, 'high', end)).toBeUndefined();
  });

  it('never lasts longer than an hour, and half an hour for an urgent low', () => {
    expect(quietUntil(quieted('high', 600), 'high', START)).toBe(START + 60 * MINUTE_MS);
    expect(quietUntil(quieted('urgentLow', 600), 'urgentLow', START)).toBe(START + 30 * MINUTE_MS);
  });

  it.each([
    ['urgentLow', ['urgentLow', 'low']],
    ['low', ['low']],
    ['urgentHigh', ['urgentHigh', 'high']],
    ['high', ['high']],
    ['noData', ['noData']],
  ] as const)('of %s silences %s: what is milder, never what is worse', (kind, silenced) => {
    expect(Object.keys(quieted(kind, 15).quietUntil).toSorted()).toEqual([...silenced].toSorted());
  });

  it('leaves the other alarms’ silence and every episode alone', () => {
    const before = { episodes: { high: { since: START } }, quietUntil: { high: START + MINUTE_MS } };
    const after = quiet(before, { kind: 'noData', minutes: 15, now: START });
    expect(after.episodes).toEqual(before.episodes);
    expect(after.quietUntil.high).toBe(START + MINUTE_MS);
  });

  it('is undone when the clock is set back a day, rather than last a day', () => {
    expect(quietUntil(quieted('urgentLow', 30), 'urgentLow', START - DAY_MS)).toBeUndefined();
  });

  it('survives a restart', () => {
    const state = quieted('low', 30);
    expect(alertStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });
});
