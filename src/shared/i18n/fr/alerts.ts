import type { MessagesOf } from '../messages.ts';

/** What the alarms are called: as a title, and within a sentence. */
export const alerts: MessagesOf<'alerts'> = {
  urgentLow: 'Bas urgent',
  predictedLow: 'Bientôt bas urgent',
  urgentHigh: 'Élevé urgent',
  low: 'Bas',
  fallingFast: 'Chute rapide',
  noData: 'Pas de données',
  high: 'Élevé',
  sourceProblem: 'Problème de compte',
  predictedHigh: 'Bientôt élevé',
  risingFast: 'Hausse rapide',
  backInRange: 'Retour dans la cible',
  urgentLowWithin: 'bas urgent',
  predictedLowWithin: 'bientôt bas urgent',
  urgentHighWithin: 'élevé urgent',
  lowWithin: 'bas',
  fallingFastWithin: 'chute rapide',
  noDataWithin: 'pas de données',
  highWithin: 'élevé',
  sourceProblemWithin: 'problème de compte',
  predictedHighWithin: 'bientôt élevé',
  risingFastWithin: 'hausse rapide',
  backInRangeWithin: 'retour dans la cible',
  neutral: 'Votre attention est requise',
};
