import { describe, expect, it } from 'vitest';
import type { AlertPlan } from '../../../../../src/shared/alerts/plan.ts';
import type { AlertRules } from '../../../../../src/shared/alerts/rules.ts';
import { type AlertState, NO_ALERTS, acknowledge, snooze } from '../../../../../src/shared/alerts/state.ts';
import type { SourceReading } from '../../../../../src/shared/glucose/reading.ts';
import { fromMmol, parseMgdl } from '../../../../../src/shared/glucose/units.ts';
import { DAY_MS, MINUTE_MS, START, makeReading } from '../../make-reading.ts';
import { onlyRules, readingsUpTo, restarted } from '../play.ts';
import { atOnce } from './course.ts';

export type PersonRuleChange = Partial<AlertRules['predictedLow']>;

export interface Forecast {
  kind: 'predictedLow' | 'predictedHigh';
  /** −1 where lower is worse. */
  worse: 1 | -1;
  threshold: number;
  /** The mildest value that rings while it goes on at 2 mg/dL a minute, and the next one. */
  rings: number;
  notYet: number;
  capMinutes: number;
}

/** Three readings five minutes apart on a straight line, the last at START. */
export function lineTo(mgdl: number, perStep: number): SourceReading[] {
  return readingsUpTo(mgdl - 2 * perStep, mgdl - perStep, mgdl);
}

const late = (readings: SourceReading[], byMs: number): SourceReading[] =>
  readings.map((reading) => ({ ...reading, readAt: reading.readAt + byMs }));

/** The edges that both forecasts have. */
export function describeForecast({ kind, worse, threshold, rings, notYet, capMinutes }: Forecast): void {
  const only = (change: PersonRuleChange = {}): AlertPlan => onlyRules({ [kind]: change });
  const plan = only();
  const step = 10 * worse;
  const at = (readings: readonly SourceReading[], state: AlertState = NO_ALERTS): string =>
    atOnce(kind, readings, { plan, state });
  const holding: AlertState = {
    episodes: {
      [kind]: {
        since: START - 5 * MINUTE_MS,
        firedAt: START - 5 * MINUTE_MS,
        firedForReadAt: START - 5 * MINUTE_MS,
      },
    },
    quietUntil: {},
  };

  describe(`${kind}, as every forecast,`, () => {
    it('needs three readings without a gap', () => {
      const line = lineTo(rings, step);
      expect(at(line)).toBe('fire');
      expect(at(line.slice(1))).toBe('-');
      const gap = [...late(line.slice(0, 1), -6 * MINUTE_MS - 1), ...line.slice(1)];
      expect(at(gap)).toBe('-');
    });

    it('goes nowhere once the value has turned, or stands still', () => {
      const turned = readingsUpTo(rings - 2 * step, rings - step, rings, rings - worse);
      expect(at(turned)).toBe('-');
      expect(at(readingsUpTo(rings - 2 * step, rings - step, rings, rings))).toBe('-');
    });

    it('knows no course beside LOW and HIGH', () => {
      const line = lineTo(rings, step).map((reading, index) =>
        index === 0 ? { ...reading, special: 'high' as const } : reading,
      );
      expect(at(line)).toBe('-');
    });

    it('takes a reading that came late in its place', () => {
      const [first, second, third] = lineTo(rings, step);
      if (!first || !second || !third) throw new Error('There are three.');
      expect(at([first, third])).toBe('-');
      expect(at([first, second, third])).toBe('fire');
    });

    it('is over only when the forecast is back by the hysteresis', () => {
      const { hysteresisMgdl } = plan.day[kind];
      // At 1 mg/dL a minute, 20 mg/dL lie between the value and its forecast.
      const end = threshold - worse * (20 + hysteresisMgdl);
      expect(at(lineTo(end, 5 * worse), holding)).toBe('end');
      expect(at(lineTo(end + worse, 5 * worse), holding)).toBe('repeatNotDue');
    });

    it('waits for as many readings in a row as the rule asks', () => {
      const two = { persistence: { readings: 2, minutes: 0 } };
      const before = lineTo(rings, step);
      const next = [...before, makeReading({ mgdl: rings + step, readAt: START + 5 * MINUTE_MS })];
      expect(atOnce(kind, before, { plan: only(two) })).toBe('notPersistent');
      expect(atOnce(kind, next, { plan: only(two) })).toBe('fire');
      const fiveMinutes = { persistence: { readings: 1, minutes: 5 } };
      expect(atOnce(kind, before, { plan: only(fiveMinutes) })).toBe('notPersistent');
      expect(atOnce(kind, next, { plan: only(fiveMinutes) })).toBe('fire');
    });

    it('foresees nothing from stale readings, and says so', () => {
      const readings = lineTo(rings, step);
      const aged = (ageMs: number): string => atOnce(kind, readings, { plan, now: START + ageMs });
      expect([11 * MINUTE_MS - 1, 11 * MINUTE_MS].map(aged)).toEqual(['fire', 'stale']);
      expect(atOnce(kind, lineTo(notYet, step), { plan, now: START + 11 * MINUTE_MS })).toBe('-');
    });

    it('takes a threshold typed in mmol/L for the mg/dL nearest to it', () => {
      const mgdl = parseMgdl(worse < 0 ? '3,5' : '12.5', 'mmol/L') ?? 0;
      expect(mgdl).toBe(fromMmol(worse < 0 ? 3.5 : 12.5));
      const moved = only({ threshold: mgdl });
      const shift = mgdl - threshold;
      expect(atOnce(kind, lineTo(rings + shift, step), { plan: moved })).toBe('fire');
      expect(atOnce(kind, lineTo(notYet + shift, step), { plan: moved })).toBe('-');
    });

    it.each([DAY_MS, -DAY_MS])('rings again after a clock that jumped by %d ms', (jumpMs) => {
      const now = START + jumpMs;
      const jumped = late(lineTo(rings, step), jumpMs);
      expect(atOnce(kind, jumped, { plan, state: holding, now })).toBe('repeat');
    });

    it('is silent through a snooze, a restart and midnight, then back', () => {
      const snoozedAt = Date.UTC(2026, 10, 16) - 10 * MINUTE_MS;
      const state = restarted(snooze(NO_ALERTS, { kind, minutes: 30, now: snoozedAt }));
      const when = (now: number): string =>
        atOnce(kind, late(lineTo(rings, step), now - START), { plan, now, state });
      const end = snoozedAt + 30 * MINUTE_MS;
      expect([snoozedAt, end - 1, end].map(when)).toEqual(['snoozed', 'snoozed', 'fire']);
    });

    it('is back when an acknowledgement has lasted its cap', () => {
      const state = acknowledge(holding, kind, START);
      const when = (ms: number): string =>
        atOnce(kind, late(lineTo(rings, step), ms), { plan, now: START + ms, state });
      const end = capMinutes * MINUTE_MS;
      expect([end - 1, end].map(when)).toEqual(['acknowledged', 'repeat']);
    });
  });
}
