import { describeDays } from '../support/month/describe-days.ts';

/** A seed of one's own choosing finds other months. */
describeDays({ days: 30, seed: Number(process.env['FLATARROW_WEEK_SEED'] ?? 30) });
