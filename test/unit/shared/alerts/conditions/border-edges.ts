import { describe, expect, it } from 'vitest';
import type { AlertPlan } from '../../../../../src/shared/alerts/plan.ts';
import type { BorderRule } from '../../../../../src/shared/alerts/rules.ts';
import { NO_ALERTS, acknowledge, snooze } from '../../../../../src/shared/alerts/state.ts';
import { formatMgdl, parseMgdl } from '../../../../../src/shared/glucose/units.ts';
import { DAY_MS, MINUTE_MS, START, makeReading } from '../../make-reading.ts';
import { everyFiveMinutes, look, onlyRules, play, readingsUpTo, restarted } from '../play.ts';
import { atOnce, courseOf } from './course.ts';
import { english } from '../../../../support/english.ts';

export interface Border {
  kind: 'urgentLow' | 'low' | 'high' | 'urgentHigh';
  threshold: number;
  /** −1 where lower is worse. */
  worse: 1 | -1;
  /** The first value that rings. */
  first: number;
  /** The first value, on the way back, that ends it; with the default hysteresis. */
  over: number;
  /** The same without any hysteresis. */
  overWithout: number;
  capMinutes: number;
  /** As typed, and the mg/dL it stands for. */
  mmol: readonly [text: string, mgdl: number];
}

const MIDNIGHT = Date.UTC(2026, 10, 16);

/** The edges that every rule of one threshold has. */
export function describeBorder({ kind, threshold, worse, first, ...border }: Border): void {
  const beyond = (by: number): number => first + by * worse;
  const notYet = first - worse;
  const only = (change: Partial<BorderRule> = {}): AlertPlan => onlyRules({ [kind]: change });
  const plan = only();
  const repeatMinutes = plan.day[kind].repeatMinutes;
  const goesOn = repeatMinutes > 5 ? 'repeatNotDue' : 'repeat';
  const course = (values: number[], change: Partial<BorderRule> = {}): string[] =>
    courseOf(kind, everyFiveMinutes(...values), { plan: only(change) });

  describe(`${kind} at its threshold of ${threshold}`, () => {
    it('rings from the first value beyond, and not one before', () => {
      expect([notYet, first, beyond(1)].map((mgdl) => course([mgdl])[0])).toEqual(['-', 'fire', 'fire']);
    });

    it('rings where the sensor says only LOW or HIGH', () => {
      const special =
        worse < 0 ? ({ mgdl: 39, special: 'low' } as const) : ({ mgdl: 401, special: 'high' } as const);
      expect(atOnce(kind, [makeReading(special)], { plan })).toBe('fire');
    });

    it('goes on within the hysteresis, and is over at its end', () => {
      expect(course([first, border.over + worse, border.over])).toEqual(['fire', goesOn, 'end']);
      const without = { hysteresisMgdl: 0 };
      expect(course([first, border.overWithout], without)).toEqual(['fire', 'end']);
      expect(course([first, border.overWithout + worse], without)).toEqual(['fire', goesOn]);
    });

    it('takes a threshold typed in mmol/L for the mg/dL that it shows', () => {
      const [text, mgdl] = border.mmol;
      expect(parseMgdl(text, 'mmol/L')).toBe(mgdl);
      expect(formatMgdl(mgdl, 'mmol/L', { language: english })).toBe(text);
      const moved = { threshold: mgdl };
      const shift = mgdl - threshold;
      expect([notYet, first].map((value) => course([value + shift], moved)[0])).toEqual(['-', 'fire']);
    });
  });

  describe(`${kind} that must persist`, () => {
    const three = { persistence: { readings: 3, minutes: 0 } };
    const quarter = { persistence: { readings: 1, minutes: 15 } };

    it('for some readings says that it waits until there are so many in a row', () => {
      expect(course([first, first, first], three)).toEqual(['notPersistent', 'notPersistent', 'fire']);
      expect(course([first, first, notYet, first, first, first], three)).toEqual([
        'notPersistent',
        'notPersistent',
        '-',
        'notPersistent',
        'notPersistent',
        'fire',
      ]);
    });

    it('for some minutes waits until they have passed, give or take a sensor’s half minute', () => {
      expect(course([first, first, first, first], quarter).at(-1)).toBe('fire');
      expect(course([first, first, first], quarter).at(-1)).toBe('notPersistent');
      const spanning = (ms: number): string =>
        atOnce(
          kind,
          [0, 5, 10]
            .map((minute) => makeReading({ mgdl: first, readAt: START + minute * MINUTE_MS }))
            .concat(makeReading({ mgdl: first, readAt: START + ms })),
          { plan: only(quarter) },
        );
      expect([14.5 * MINUTE_MS - 1, 14.5 * MINUTE_MS].map(spanning)).toEqual(['notPersistent', 'fire']);
    });

    it('for both waits for both', () => {
      const both = { persistence: { readings: 3, minutes: 15 } };
      expect(course([first, first, first, first], both)).toEqual([
        'notPersistent',
        'notPersistent',
        'notPersistent',
        'fire',
      ]);
    });

    it('is met by what was measured while nobody looked', () => {
      const readings = readingsUpTo(notYet, first, first, first);
      expect(atOnce(kind, readings, { plan: only(three) })).toBe('fire');
      expect(atOnce(kind, readings.slice(0, -1), { plan: only(three) })).toBe('notPersistent');
    });

    it('counts a reading that arrived late in its place', () => {
      const looks = [
        { minute: 0, mgdl: first },
        { minute: 10, mgdl: first },
      ];
      const late = makeReading({ mgdl: first, readAt: START + 5 * MINUTE_MS });
      expect(courseOf(kind, looks, { plan: only(three) })).toEqual(['notPersistent', 'notPersistent']);
      expect(courseOf(kind, looks, { plan: only(three), readings: [late] }).at(-1)).toBe('fire');
      const between = makeReading({ mgdl: notYet, readAt: START + 5 * MINUTE_MS });
      const four = { persistence: { readings: 2, minutes: 0 } };
      expect(courseOf(kind, looks, { plan: only(four), readings: [between] }).at(-1)).toBe('notPersistent');
    });

    it('needs it to begin, not to go on', () => {
      expect(course([first, first, first, border.over + worse], three).at(-1)).toBe(goesOn);
    });
  });

  describe(`${kind} through what happens to computers`, () => {
    it('neither rings for a reading that is stale nor keeps quiet about why', () => {
      const at = (ageMinutes: number): string | undefined =>
        courseOf(kind, [{ minute: ageMinutes, mgdl: first, readMinute: 0 }], { plan })[0];
      expect([10.99, 11, 14, 600].map(at)).toEqual(['fire', 'stale', 'stale', 'stale']);
      expect(courseOf(kind, [{ minute: 11, mgdl: notYet, readMinute: 0 }], { plan })).toEqual(['-']);
    });

    it('goes on over a gap as one episode, and rings after it when its repeat is due', () => {
      const back = repeatMinutes + 40;
      const looks = [
        { minute: 0, mgdl: first },
        { minute: 12, mgdl: first, readMinute: 0 },
        { minute: back, mgdl: first },
      ];
      expect(courseOf(kind, looks, { plan })).toEqual(['fire', 'stale', 'repeat']);
    });

    it('repeats when its repeat is due, about a new reading only', () => {
      const looks = [
        { minute: 0, mgdl: first },
        { minute: repeatMinutes - 1 / 60_000, mgdl: first, readMinute: repeatMinutes - 1 },
        { minute: repeatMinutes, mgdl: first, readMinute: repeatMinutes - 1 },
      ];
      expect(courseOf(kind, looks, { plan })).toEqual(['fire', 'repeatNotDue', 'repeat']);
      const one = [
        { minute: 0, mgdl: first },
        { minute: 5, mgdl: first, readMinute: 0 },
      ];
      expect(courseOf(kind, one, { plan: only({ repeatMinutes: 5 }) })).toEqual(['fire', 'sameReading']);
    });

    it.each([DAY_MS, -DAY_MS])('is not silenced by a clock that jumps by %d ms', (jumpMs) => {
      const minute = jumpMs / MINUTE_MS;
      const { state } = play([{ minute: 0, mgdl: first }], { plan });
      const after = [0, 5].map((later) => ({ minute: minute + later, mgdl: first }));
      const facts = { plan, state, expectingSince: START + jumpMs };
      // One ring too many beats one too few; then the repeat counts again.
      expect(courseOf(kind, after, facts)).toEqual(['repeat', goesOn]);
    });

    it('says the same whether or not the program was restarted in the middle', () => {
      const looks = everyFiveMinutes(
        notYet,
        first,
        beyond(5),
        first,
        border.over,
        first,
        beyond(1),
        border.over + worse,
      );
      const through = play(looks, { plan }).decisions;
      for (const [index] of looks.entries()) {
        const before = play(looks.slice(0, index), { plan });
        const after = play(looks.slice(index), { plan, state: restarted(before.state) });
        expect([...before.decisions, ...after.decisions]).toEqual(through);
      }
    });
  });

  describe(`${kind} that was answered`, () => {
    const minutes = Math.min(30, border.capMinutes);

    it('by a snooze across midnight comes back when its time is up, not a millisecond before', () => {
      const snoozedAt = MIDNIGHT - 20 * MINUTE_MS;
      const at = (now: number): string =>
        atOnce(kind, [makeReading({ mgdl: first, readAt: now })], {
          plan,
          now,
          state: restarted(snooze(NO_ALERTS, { kind, minutes, now: snoozedAt })),
          timeZone: 'Europe/Berlin',
        });
      const end = snoozedAt + minutes * MINUTE_MS;
      expect([snoozedAt, MIDNIGHT, end - 1, end].map(at)).toEqual(['snoozed', 'snoozed', 'snoozed', 'fire']);
    });

    it('comes back at the end of a snooze although its repeat is longer', () => {
      const patient = only({ repeatMinutes: Math.min(240, kind === 'urgentLow' ? 30 : 240) });
      const fired = play([{ minute: 0, mgdl: first }], { plan: patient });
      const state = snooze(fired.state, { kind, minutes: 15, now: START });
      const said = [14, 15, 20].map((minute) => ({ minute, mgdl: first }));
      expect(courseOf(kind, said, { plan: patient, state })).toEqual(['snoozed', 'repeat', 'repeatNotDue']);
    });

    it(`is never held back for longer than ${border.capMinutes} min by an acknowledgement`, () => {
      const fired = play([{ minute: 0, mgdl: first }], { plan });
      const state = restarted(acknowledge(fired.state, kind, START));
      const at = (minute: number): string =>
        courseOf(kind, [{ minute, mgdl: first }], { plan, state })[0] ?? '';
      const end = border.capMinutes;
      expect([1, end - 1 / 60_000, end].map(at)).toEqual(['acknowledged', 'acknowledged', 'repeat']);
    });

    it('is a new alarm when it comes back after having been over', () => {
      const { state } = play([{ minute: 0, mgdl: first }], { plan });
      const known = acknowledge(state, kind, START);
      const looks = [
        { minute: 5, mgdl: border.over },
        { minute: 10, mgdl: first },
      ];
      expect(courseOf(kind, looks, { plan, state: known })).toEqual(['end', 'fire']);
    });

    it('by one person’s family rings on for another', () => {
      const answered = snooze(NO_ALERTS, { kind, minutes, now: START });
      expect(look(answered, { minute: 1, mgdl: first }, { plan }).state.speaking).toBeUndefined();
      expect(look(NO_ALERTS, { minute: 1, mgdl: first }, { plan }).state.speaking).toBe(kind);
    });
  });
}
