import { expect, it } from 'vitest';
import { everyFiveMinutes, onlyRules } from '../play.ts';
import { describeBorder } from './border-edges.ts';
import { courseOf } from './course.ts';

/** What is said of the last of these values. */
const course = (values: number[], unlessTurningBack = true): string | undefined =>
  courseOf('urgentHigh', everyFiveMinutes(...values), {
    plan: onlyRules({ urgentHigh: { unlessTurningBack, persistence: { readings: 3, minutes: 0 } } }),
  }).at(-1);

describeBorder({
  kind: 'urgentHigh',
  threshold: 300,
  worse: 1,
  first: 301,
  over: 290,
  overWithout: 300,
  capMinutes: 120,
  mmol: ['16.7', 301],
});

it('urgentHigh says nothing while the value is already falling by 1 mg/dL a minute, where the person wants it so', () => {
  expect(course([311, 306, 301])).toBe('turningBack');
  expect(course([310, 306, 301])).toBe('fire');
  expect(course([311, 306, 301], false)).toBe('fire');
});
