import type { MessagesOf } from '../messages.ts';

/** What the alarms are called: as a title, and within a sentence. */
export const alerts: MessagesOf<'alerts'> = {
  urgentLow: 'Basso urgente',
  predictedLow: 'Presto basso urgente',
  urgentHigh: 'Alto urgente',
  low: 'Basso',
  fallingFast: 'In rapida discesa',
  noData: 'Nessun dato',
  high: 'Alto',
  sourceProblem: 'Problema con l’account',
  predictedHigh: 'Presto alto',
  risingFast: 'In rapida salita',
  backInRange: 'Di nuovo nell’intervallo',
  urgentLowWithin: 'basso urgente',
  predictedLowWithin: 'presto basso urgente',
  urgentHighWithin: 'alto urgente',
  lowWithin: 'basso',
  fallingFastWithin: 'in rapida discesa',
  noDataWithin: 'nessun dato',
  highWithin: 'alto',
  sourceProblemWithin: 'problema con l’account',
  predictedHighWithin: 'presto alto',
  risingFastWithin: 'in rapida salita',
  backInRangeWithin: 'di nuovo nell’intervallo',
  neutral: 'Qualcosa richiede attenzione',
};
