import { describeDays } from '../support/month/describe-days.ts';

describeDays({ days: 3, seed: 3 });
