import { expect, it } from 'vitest';
import { everyFiveMinutes, onlyRules } from '../play.ts';
import { describeBorder } from './border-edges.ts';
import { courseOf } from './course.ts';

/** What is said of the last of these values. */
const course = (values: number[], unlessTurningBack = true): string | undefined =>
  courseOf('high', everyFiveMinutes(...values), {
    plan: onlyRules({ high: { unlessTurningBack, persistence: { readings: 3, minutes: 0 } } }),
  }).at(-1);

describeBorder({
  kind: 'high',
  threshold: 250,
  worse: 1,
  first: 251,
  over: 240,
  overWithout: 250,
  capMinutes: 240,
  mmol: ['13.9', 250],
});

it('high says nothing while the value is already falling by 1 mg/dL a minute, where the person wants it so', () => {
  expect(course([261, 256, 251])).toBe('turningBack');
  expect(course([260, 256, 251])).toBe('fire');
  expect(course([261, 256, 251], false)).toBe('fire');
});
