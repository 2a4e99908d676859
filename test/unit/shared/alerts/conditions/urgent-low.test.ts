import { expect, it } from 'vitest';
import { everyFiveMinutes, onlyRules } from '../play.ts';
import { describeBorder } from './border-edges.ts';
import { courseOf } from './course.ts';

describeBorder({
  kind: 'urgentLow',
  threshold: 55,
  worse: -1,
  first: 55,
  over: 60,
  overWithout: 56,
  capMinutes: 30,
  mmol: ['3.0', 54],
});

it('urgentLow repeats every five minutes while nobody answers', () => {
  const plan = onlyRules({ urgentLow: {} });
  expect(courseOf('urgentLow', everyFiveMinutes(55, 54, 53, 52, 59), { plan })).toEqual([
    'fire',
    ...Array<string>(4).fill('repeat'),
  ]);
});
