import type { MessagesOf } from '../messages.ts';

/** The program itself: a section of the settings. */
export const general: MessagesOf<'general'> = {
  title: 'Général',
  startAtLogin: 'Démarrer à l’ouverture de ma session',
  notInBrowser: 'Non disponible dans un navigateur.',
  about: 'À propos',
  profileFolder: 'Dossier du profil',
  version: 'Version',
  notMedical:
    'Flatarrow n’est pas un dispositif médical. Ne décidez jamais d’un traitement d’après lui seul : vérifiez avec l’application du capteur ou un lecteur de glycémie.',
  historyToKeep: 'Historique à conserver',
  keepAll: 'Tout',
  keepDays: '{days, plural, one {# jour} many {# jours} other {# jours}}',
  keepYears: '{years, plural, one {# an} many {# ans} other {# ans}}',
};
