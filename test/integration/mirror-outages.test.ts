import { describeMirrored } from '../support/mirror/describe-mirrored.ts';

/** Some hours of what `test/week/mirror-week.test.ts` does for a week. */
describeMirrored({
  hours: 4,
  calmHours: 1,
  calmMinutes: [5, 25],
  turnMinutes: [10, 30],
  longestTurnMinutes: 20,
  seed: 5,
});
