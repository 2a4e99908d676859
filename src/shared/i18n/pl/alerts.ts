import type { MessagesOf } from '../messages.ts';

/** What the alarms are called: as a title, and within a sentence. */
export const alerts: MessagesOf<'alerts'> = {
  urgentLow: 'Pilnie niski',
  predictedLow: 'Wkrótce pilnie niski',
  urgentHigh: 'Pilnie wysoki',
  low: 'Niski',
  fallingFast: 'Szybki spadek',
  noData: 'Brak danych',
  high: 'Wysoki',
  sourceProblem: 'Problem z kontem',
  predictedHigh: 'Wkrótce wysoki',
  risingFast: 'Szybki wzrost',
  backInRange: 'Znów w zakresie',
  urgentLowWithin: 'pilnie niski',
  predictedLowWithin: 'wkrótce pilnie niski',
  urgentHighWithin: 'pilnie wysoki',
  lowWithin: 'niski',
  fallingFastWithin: 'szybki spadek',
  noDataWithin: 'brak danych',
  highWithin: 'wysoki',
  sourceProblemWithin: 'problem z kontem',
  predictedHighWithin: 'wkrótce wysoki',
  risingFastWithin: 'szybki wzrost',
  backInRangeWithin: 'znów w zakresie',
  neutral: 'Coś wymaga uwagi',
};
