import type { MessagesOf } from '../messages.ts';

/** What the alarms are called: as a title, and within a sentence. */
export const alerts: MessagesOf<'alerts'> = {
  urgentLow: 'Urgent laag',
  predictedLow: 'Spoedig urgent laag',
  urgentHigh: 'Urgent hoog',
  low: 'Laag',
  fallingFast: 'Daalt snel',
  noData: 'Geen gegevens',
  high: 'Hoog',
  sourceProblem: 'Accountprobleem',
  predictedHigh: 'Spoedig hoog',
  risingFast: 'Stijgt snel',
  backInRange: 'Weer binnen bereik',
  urgentLowWithin: 'urgent laag',
  predictedLowWithin: 'spoedig urgent laag',
  urgentHighWithin: 'urgent hoog',
  lowWithin: 'laag',
  fallingFastWithin: 'daalt snel',
  noDataWithin: 'geen gegevens',
  highWithin: 'hoog',
  sourceProblemWithin: 'accountprobleem',
  predictedHighWithin: 'spoedig hoog',
  risingFastWithin: 'stijgt snel',
  backInRangeWithin: 'weer binnen bereik',
  neutral: 'Iets vraagt uw aandacht',
};
