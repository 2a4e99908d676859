import type { MessagesOf } from '../messages.ts';

/** Newer versions of the program: a part of the settings. */
export const updates: MessagesOf<'updates'> = {
  title: 'Mises à jour',
  daily: 'Chercher de nouvelles versions une fois par jour',
  dailyNote:
    'Cela interroge le serveur qui a les paquets. Il apprend votre adresse réseau, la version et le système, et rien d’autre.',
  checkNow: 'Chercher maintenant',
  restart: 'Redémarrer et installer',
  openPage: 'Afficher la page de téléchargement',
  never: 'Aucune recherche encore.',
  current: 'C’est la version la plus récente ({time}).',
  checking: 'Recherche…',
  available: 'La version {version} est disponible. Votre système l’installe, ou vous-même.',
  downloading: 'La version {version} se télécharge. Pendant qu’une alarme sonne, cela attend.',
  ready: 'La version {version} est prête. Elle s’installe quand vous quittez.',
  unreachable: 'Le serveur n’a pas pu être joint ({time}). Il sera interrogé plus tard.',
  unreadable: 'La réponse du serveur était incompréhensible ({time}). Il sera interrogé plus tard.',
  refused:
    'Ce qui a été téléchargé n’est pas ce qui était annoncé. Cela a été jeté ({time}) et sera retéléchargé plus tard.',
  ringing: 'Une alarme est en cours. Répondez-y d’abord.',
  offUnpackaged: 'Cette copie a été construite à la main et se met à jour à la main.',
  offNoAddress: 'Ce paquet n’indique pas où en trouver de plus récents. Il n’en cherche jamais.',
  offElsewhere: 'Cette copie est mise à jour par la boutique qui l’a installée.',
  news: 'Nouveau dans {version}',
};
