import type { MessagesOf } from '../messages.ts';

/** The first run: from nothing to a number in the tray. */
export const welcome: MessagesOf<'welcome'> = {
  title: 'Qu’utilisez-vous ?',
  dexcom: 'Dexcom avec un téléphone',
  dexcomMore: 'G6, G7, ONE+ et autres, par Dexcom Share',
  libre: 'Libre avec LibreLinkUp',
  libreMore: 'FreeStyle Libre, partagé avec l’application LibreLinkUp',
  nightscout: 'Nightscout',
  nightscoutMore: 'Votre propre site, xDrip+, Juggluco et autres',
  simulation: 'Juste voir',
  simulationMore: 'Glucose inventé, sans compte, rien ne quitte cet ordinateur',
  other: 'Autre chose, ou seulement l’historique',
  back: 'Retour',
  whose: 'De qui est ce glucose ?',
  connect: 'Connecter',
  doneTitle: 'Cela fonctionne.',
  waitingTitle: 'Connecté.',
  doneTray: 'Désormais, la valeur est dans la zone de notification et les alarmes sont actives.',
  doneBrowser: 'Désormais, la valeur est dans le titre de cette page.',
  doneWaiting: 'La valeur viendra avec la prochaine mesure, en général en quelques minutes.',
  showChart: 'Afficher le graphique',
  setAlarms: 'Régler les alarmes',
  disclaimer:
    'Flatarrow n’est pas un dispositif médical. Ne décidez jamais d’un traitement d’après lui seul, et laissez actives les alarmes de l’application du capteur.',
};
