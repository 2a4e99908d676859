import { expect, it } from 'vitest';
import { everyFiveMinutes, onlyRules } from '../play.ts';
import { describeBorder } from './border-edges.ts';
import { courseOf } from './course.ts';

/** What is said of the last of these values. */
const course = (values: number[], unlessTurningBack = true): string | undefined =>
  courseOf('low', everyFiveMinutes(...values), {
    plan: onlyRules({ low: { unlessTurningBack, persistence: { readings: 3, minutes: 0 } } }),
  }).at(-1);

describeBorder({
  kind: 'low',
  threshold: 70,
  worse: -1,
  first: 69,
  over: 75,
  overWithout: 70,
  capMinutes: 60,
  mmol: ['4.0', 72],
});

it('low says nothing while the value is already rising by 1 mg/dL a minute, where the person wants it so', () => {
  // The line through the last three readings.
  expect(course([59, 64, 69])).toBe('turningBack');
  expect(course([60, 64, 69])).toBe('fire');
  expect(course([59, 64, 69], false)).toBe('fire');
});

it('low that turns down again is heard then', () => {
  const plan = onlyRules({ low: { unlessTurningBack: true, repeatMinutes: 5 } });
  expect(courseOf('low', everyFiveMinutes(60, 66, 72, 68, 66), { plan })).toEqual([
    'fire',
    'turningBack',
    'turningBack',
    'repeat',
    'repeat',
  ]);
});
