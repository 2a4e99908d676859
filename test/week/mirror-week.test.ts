import { describeMirrored } from '../support/mirror/describe-mirrored.ts';

/** A seed of one's own choosing finds other weeks. */
const seed = Number(process.env['FLATARROW_WEEK_SEED'] ?? 7);
describeMirrored({
  hours: 7 * 24,
  calmHours: 5,
  calmMinutes: [30, 150],
  turnMinutes: [180, 600],
  longestTurnMinutes: 240,
  seed,
});
