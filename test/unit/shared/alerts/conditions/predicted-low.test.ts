import { describe, expect, it } from 'vitest';
import type { PersonRuleChange } from './forecast-edges.ts';
import { MINUTE_MS, START } from '../../make-reading.ts';
import { onlyRules, readingsUpTo } from '../play.ts';
import { describeForecast, lineTo } from './forecast-edges.ts';
import { atOnce } from './course.ts';

const plan = (change: PersonRuleChange = {}) => onlyRules({ predictedLow: change });
const fall = (to: number, perStep: number, change: PersonRuleChange = {}): string =>
  atOnce('predictedLow', lineTo(to, -perStep), { plan: plan(change) });

describeForecast({ kind: 'predictedLow', worse: -1, threshold: 55, rings: 95, notYet: 96, capMinutes: 30 });

describe('predictedLow', () => {
  it('rings when 55 will be reached in exactly twenty minutes, and not for 56', () => {
    expect([fall(95, 10), fall(96, 10)]).toEqual(['fire', '-']);
    expect([fall(75, 5), fall(76, 5)]).toEqual(['fire', '-']);
  });

  it('looks as far ahead as the person wants', () => {
    expect([fall(75, 10, { withinMinutes: 10 }), fall(76, 10, { withinMinutes: 10 })]).toEqual(['fire', '-']);
    expect([fall(115, 10, { withinMinutes: 30 }), fall(116, 10, { withinMinutes: 30 })]).toEqual([
      'fire',
      '-',
    ]);
  });

  it('rings for a value that is there already, whichever way it goes', () => {
    expect([fall(55, 0), fall(56, 0), fall(55, -10)]).toEqual(['fire', '-', 'fire']);
  });

  it('needs at least 1 mg/dL to be over, even without hysteresis', () => {
    const state = { episodes: { predictedLow: { since: 0, firedAt: 0 } }, quietUntil: {} };
    const at = (mgdl: number): string =>
      atOnce('predictedLow', lineTo(mgdl, 0), { plan: plan({ hysteresisMgdl: 0 }), state });
    expect([at(55), at(56)]).toEqual(['repeat', 'end']);
  });

  it('is not over because of one reading that wobbles: two in a row must be clear of it', () => {
    const firedForReadAt = START - 10 * MINUTE_MS;
    const state = {
      episodes: { predictedLow: { since: firedForReadAt, firedAt: START, firedForReadAt } },
      quietUntil: {},
    };
    const after = (...values: number[]): string =>
      atOnce('predictedLow', readingsUpTo(...values), { plan: plan(), state });
    expect(after(90, 84, 78, 72, 73)).toBe('turningBack');
    expect(after(90, 84, 78, 72, 73, 74)).toBe('end');
  });
});
