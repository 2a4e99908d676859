import type { MessagesOf } from '../messages.ts';

/** What the alarms are called: as a title, and within a sentence. */
export const alerts: MessagesOf<'alerts'> = {
  urgentLow: 'Akut niedrig',
  predictedLow: 'Bald akut niedrig',
  urgentHigh: 'Akut hoch',
  low: 'Niedrig',
  fallingFast: 'Fällt schnell',
  noData: 'Keine Daten',
  high: 'Hoch',
  sourceProblem: 'Kontoproblem',
  predictedHigh: 'Bald hoch',
  risingFast: 'Steigt schnell',
  backInRange: 'Wieder im Zielbereich',
  urgentLowWithin: 'Akut niedrig',
  predictedLowWithin: 'Bald akut niedrig',
  urgentHighWithin: 'Akut hoch',
  lowWithin: 'Niedrig',
  fallingFastWithin: 'Fällt schnell',
  noDataWithin: 'Keine Daten',
  highWithin: 'Hoch',
  sourceProblemWithin: 'Kontoproblem',
  predictedHighWithin: 'Bald hoch',
  risingFastWithin: 'Steigt schnell',
  backInRangeWithin: 'Wieder im Zielbereich',
  neutral: 'Etwas braucht Ihre Aufmerksamkeit',
};
