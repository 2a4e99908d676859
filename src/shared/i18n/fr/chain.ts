import type { MessagesOf } from '../messages.ts';

/** How the chain from the sensor to the screen is doing, in the tray and the glance window. */
export const chain: MessagesOf<'chain'> = {
  noReadingYet: 'Pas encore de mesure',
  noCurrentReading: 'Pas de mesure actuelle',
  noReadingFor: 'Aucune mesure depuis {duration}',
  noAccountYet: 'Pas encore de compte.',
  noLiveSource: 'Aucune source en direct n’est activée.',
  nextTryIn: 'Prochain essai dans {duration}.',
  clockSlow: 'L’horloge de cet ordinateur retarde de {duration}.',
  clockFast: 'L’horloge de cet ordinateur avance de {duration}.',
  nextIn: 'Prochaine dans {duration}',
  nextAnyMoment: 'Prochaine d’un instant à l’autre',
  phoneSilent: '{source} répond ; le téléphone n’envoie rien.',
  connecting: 'Connexion…',
};
