import type { MessagesOf } from '../messages.ts';

/** What the alarms are called: as a title, and within a sentence. */
export const alerts: MessagesOf<'alerts'> = {
  urgentLow: 'Akut lågt',
  predictedLow: 'Snart akut lågt',
  urgentHigh: 'Akut högt',
  low: 'Lågt',
  fallingFast: 'Sjunker snabbt',
  noData: 'Inga data',
  high: 'Högt',
  sourceProblem: 'Kontoproblem',
  predictedHigh: 'Snart högt',
  risingFast: 'Stiger snabbt',
  backInRange: 'Åter inom området',
  urgentLowWithin: 'akut lågt',
  predictedLowWithin: 'snart akut lågt',
  urgentHighWithin: 'akut högt',
  lowWithin: 'lågt',
  fallingFastWithin: 'sjunker snabbt',
  noDataWithin: 'inga data',
  highWithin: 'högt',
  sourceProblemWithin: 'kontoproblem',
  predictedHighWithin: 'snart högt',
  risingFastWithin: 'stiger snabbt',
  backInRangeWithin: 'åter inom området',
  neutral: 'Något kräver din uppmärksamhet',
};
