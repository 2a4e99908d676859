import { describe, expect, it } from 'vitest';
import type { AlertPlan } from '../../../../../src/shared/alerts/plan.ts';
import type { FastRule } from '../../../../../src/shared/alerts/rules.ts';
import { type AlertState, NO_ALERTS, acknowledge, snooze } from '../../../../../src/shared/alerts/state.ts';
import type { SourceReading } from '../../../../../src/shared/glucose/reading.ts';
import { DAY_MS, MINUTE_MS, START, makeReading } from '../../make-reading.ts';
import { onlyRules, restarted } from '../play.ts';
import { atOnce } from './course.ts';
import { lineTo } from './forecast-edges.ts';

export interface Fast {
  kind: 'fallingFast' | 'risingFast';
  direction: 1 | -1;
  capMinutes: number;
}

/** The edges of a change that counts as fast from 3 mg/dL a minute: 15 from one reading to the next. */
export function describeFast({ kind, direction, capMinutes }: Fast): void {
  const only = (change: Partial<FastRule> = {}): AlertPlan => onlyRules({ [kind]: change });
  const plan = only();
  const line = (perStep: number, byMs = 0): SourceReading[] =>
    lineTo(160, perStep * direction).map((reading) => ({ ...reading, readAt: reading.readAt + byMs }));
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

  describe(`${kind}, as every fast change,`, () => {
    it('rings from exactly the rate on, one way only', () => {
      expect([14, 15, 16, -15, -30].map((step) => atOnce(kind, line(step), { plan }))).toEqual([
        '-',
        'fire',
        'fire',
        '-',
        '-',
      ]);
      const two = only({ mgdlPerMinute: 2 });
      expect([9, 10].map((step) => atOnce(kind, line(step), { plan: two }))).toEqual(['-', 'fire']);
    });

    it('is over when it is slower by half a mg/dL a minute', () => {
      expect([13, 12].map((step) => atOnce(kind, line(step), { plan, state: holding }))).toEqual([
        'repeatNotDue',
        'end',
      ]);
    });

    it('can’t be told after a gap, beside LOW and HIGH, or from two readings', () => {
      const [first, ...rest] = line(20);
      if (!first) throw new Error('There are three.');
      expect(atOnce(kind, rest, { plan })).toBe('-');
      expect(atOnce(kind, [{ ...first, readAt: first.readAt - 6 * MINUTE_MS - 1 }, ...rest], { plan })).toBe(
        '-',
      );
      expect(atOnce(kind, [{ ...first, special: 'low' }, ...rest], { plan })).toBe('-');
      expect(atOnce(kind, rest, { plan, state: holding })).toBe('end');
    });

    it('waits for as many readings in a row as the rule asks', () => {
      const two = only({ persistence: { readings: 2, minutes: 0 } });
      const fourth = makeReading({ mgdl: 160 + 15 * direction, readAt: START + 5 * MINUTE_MS });
      expect(atOnce(kind, line(15), { plan: two })).toBe('notPersistent');
      expect(atOnce(kind, [...line(15), fourth], { plan: two })).toBe('fire');
    });

    it('says nothing about stale readings but that they are', () => {
      const ages = [11 * MINUTE_MS - 1, 11 * MINUTE_MS];
      const said = ages.map((ageMs) => atOnce(kind, line(15), { plan, now: START + ageMs }));
      expect(said).toEqual(['fire', 'stale']);
    });

    it.each([DAY_MS, -DAY_MS])('rings again after a clock that jumped by %d ms', (jumpMs) => {
      const facts = { plan, state: restarted(holding), now: START + jumpMs };
      expect(atOnce(kind, line(15, jumpMs), facts)).toBe('repeat');
    });

    it('is silent through a snooze over midnight, and for an acknowledgement’s cap', () => {
      const snoozedAt = Date.UTC(2026, 10, 16) - 10 * MINUTE_MS;
      const snoozed = restarted(snooze(NO_ALERTS, { kind, minutes: 30, now: snoozedAt }));
      const when = (state: AlertState) => (now: number) =>
        atOnce(kind, line(15, now - START), { plan, now, state });
      const end = snoozedAt + 30 * MINUTE_MS;
      expect([end - 1, end].map(when(snoozed))).toEqual(['snoozed', 'fire']);
      const capEnd = START + capMinutes * MINUTE_MS;
      expect([capEnd - 1, capEnd].map(when(acknowledge(holding, kind, START)))).toEqual([
        'acknowledged',
        'repeat',
      ]);
    });
  });
}
