import { describe, expect, it } from 'vitest';
import {
  NO_ALERTS,
  acknowledge,
  acknowledgedUntil,
  alertStateSchema,
  answerEndedAt,
  snooze,
  snoozedUntil,
  unsnooze,
} from '../../../../src/shared/alerts/state.ts';
import { DAY_MS, MINUTE_MS, START } from '../make-reading.ts';

const snoozed = (kind: Parameters<typeof snoozedUntil>[1], minutes: number): typeof NO_ALERTS =>
  snooze(NO_ALERTS, { kind, minutes, now: START });

describe('snooze', () => {
  it('silences for as long as was asked, to the millisecond', () => {
    const state = snoozed('high', 15);
    const end = START + 15 * MINUTE_MS;
    expect(snoozedUntil(state, 'high', START)).toBe(end);
    expect(snoozedUntil(state, 'high', end - 1)).toBe(end);
    expect(snoozedUntil(state, 'high', end)).toBeUndefined();
  });

  it.each([
    ['urgentLow', 30],
    ['predictedLow', 30],
    ['low', 60],
    ['fallingFast', 60],
    ['urgentHigh', 120],
    ['noData', 120],
    ['high', 240],
    ['predictedHigh', 240],
    ['risingFast', 240],
    ['sourceProblem', 1440],
    ['backInRange', 240],
  ] as const)('of %s never lasts longer than %d min', (kind, minutes) => {
    expect(snoozedUntil(snoozed(kind, 10_000), kind, START)).toBe(START + minutes * MINUTE_MS);
  });

  it('holds each that it covers to its own cap', () => {
    const { quietUntil } = snoozed('high', 240);
    expect(quietUntil).toEqual({
      high: START + 240 * MINUTE_MS,
      predictedHigh: START + 240 * MINUTE_MS,
      risingFast: START + 240 * MINUTE_MS,
    });
    expect(snoozed('urgentLow', 60).quietUntil.low).toBe(START + 60 * MINUTE_MS);
  });

  it.each([
    ['urgentLow', ['fallingFast', 'low', 'predictedLow', 'urgentLow']],
    ['predictedLow', ['fallingFast', 'low', 'predictedLow']],
    ['low', ['fallingFast', 'low']],
    ['fallingFast', ['fallingFast']],
    ['urgentHigh', ['high', 'predictedHigh', 'risingFast', 'urgentHigh']],
    ['high', ['high', 'predictedHigh', 'risingFast']],
    ['noData', ['noData']],
    ['sourceProblem', ['sourceProblem']],
  ] as const)('of %s silences %s: what is milder, never what is worse', (kind, silenced) => {
    expect(Object.keys(snoozed(kind, 15).quietUntil).toSorted()).toEqual([...silenced]);
  });

  it('leaves the other alarms’ silence and every episode alone', () => {
    const before = { episodes: { high: { since: START } }, quietUntil: { high: START + MINUTE_MS } };
    const after = snooze(before, { kind: 'noData', minutes: 15, now: START });
    expect(after.episodes).toEqual(before.episodes);
    expect(after.quietUntil.high).toBe(START + MINUTE_MS);
  });

  it('is undone when the clock is set back a day, rather than last a day', () => {
    expect(snoozedUntil(snoozed('urgentLow', 30), 'urgentLow', START - DAY_MS)).toBeUndefined();
  });

  it('holds where the clock is put right by a minute just after it', () => {
    const state = snoozed('urgentLow', 30);
    expect(snoozedUntil(state, 'urgentLow', START - MINUTE_MS)).toBe(START + 30 * MINUTE_MS);
    expect(snoozedUntil(state, 'urgentLow', START - 3 * MINUTE_MS)).toBeUndefined();
  });

  it('survives a restart', () => {
    const state = snoozed('low', 30);
    expect(alertStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });
});

describe('acknowledge', () => {
  const holding = { episodes: { urgentLow: { since: START }, low: { since: START } }, quietUntil: {} };

  it('counts for the episode and for no longer than the cap, to the millisecond', () => {
    const state = acknowledge(holding, 'urgentLow', START);
    const end = START + 30 * MINUTE_MS;
    expect(acknowledgedUntil(state, 'urgentLow', end - 1)).toBe(end);
    expect(acknowledgedUntil(state, 'urgentLow', end)).toBeUndefined();
    expect(acknowledgedUntil(state, 'low', end)).toBe(START + 60 * MINUTE_MS);
  });

  it('says nothing of what is worse, of what doesn’t hold, or of the next episode', () => {
    const state = acknowledge(holding, 'low', START);
    expect(acknowledgedUntil(state, 'urgentLow', START)).toBeUndefined();
    expect(Object.keys(state.episodes)).toEqual(['urgentLow', 'low']);
  });

  it('of a time that has not come is none: the clock was set back', () => {
    const state = acknowledge(holding, 'low', START);
    expect(acknowledgedUntil(state, 'low', START - 2 * MINUTE_MS)).toBeDefined();
    expect(acknowledgedUntil(state, 'low', START - 2 * MINUTE_MS - 1)).toBeUndefined();
  });

  it('and every snooze can be taken back', () => {
    const state = unsnooze(
      snooze(acknowledge(holding, 'low', START), { kind: 'low', minutes: 15, now: START }),
    );
    expect(acknowledgedUntil(state, 'low', START)).toBeUndefined();
    expect(snoozedUntil(state, 'low', START)).toBeUndefined();
    expect(state.episodes.urgentLow).toMatchObject({ since: START });
  });
});

describe('answerEndedAt', () => {
  const holding = { episodes: { low: { since: START } }, quietUntil: {} };

  it('is the later end of a snooze and an acknowledgement, once they have ended', () => {
    const both = acknowledge(snooze(holding, { kind: 'low', minutes: 15, now: START }), 'low', START);
    const [snoozeEnd, end] = [START + 15 * MINUTE_MS, START + 60 * MINUTE_MS];
    expect(answerEndedAt(both, 'low', snoozeEnd - 1)).toBe(-Infinity);
    expect(answerEndedAt(both, 'low', snoozeEnd)).toBe(snoozeEnd);
    expect(answerEndedAt(both, 'low', end)).toBe(end);
    expect(answerEndedAt(holding, 'low', end)).toBe(-Infinity);
  });
});
