import { describe, expect, it } from 'vitest';
import type { PersonRuleChange } from './forecast-edges.ts';
import { onlyRules } from '../play.ts';
import { describeForecast, lineTo } from './forecast-edges.ts';
import { atOnce } from './course.ts';

const rise = (to: number, perStep: number, change: PersonRuleChange = {}): string =>
  atOnce('predictedHigh', lineTo(to, perStep), { plan: onlyRules({ predictedHigh: change }) });

describeForecast({
  kind: 'predictedHigh',
  worse: 1,
  threshold: 250,
  rings: 211,
  notYet: 210,
  capMinutes: 240,
});

describe('predictedHigh', () => {
  it('rings when more than 250 will be reached within twenty minutes, and not for 250 itself', () => {
    expect([rise(211, 10), rise(210, 10)]).toEqual(['fire', '-']);
    expect([rise(231, 5), rise(230, 5)]).toEqual(['fire', '-']);
  });

  it('looks as far ahead as the person wants', () => {
    expect([rise(231, 10, { withinMinutes: 10 }), rise(230, 10, { withinMinutes: 10 })]).toEqual([
      'fire',
      '-',
    ]);
    expect([rise(191, 10, { withinMinutes: 30 }), rise(190, 10, { withinMinutes: 30 })]).toEqual([
      'fire',
      '-',
    ]);
  });

  it('rings for a value that is there already, whichever way it goes', () => {
    expect([rise(251, 0), rise(250, 0), rise(251, -10)]).toEqual(['fire', '-', 'fire']);
  });
});
