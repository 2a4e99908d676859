import type { MessagesOf } from '../messages.ts';

/** What a source tells of sensors, phones and receivers, and of the alerts of their own apps. */
export const devices: MessagesOf<'devices'> = {
  title: 'Capteur et appareils',
  serialNumber: 'Numéro de série',
  lastUpload: 'Dernier envoi {moment}.',
  signalLoss: 'Perte de signal',
  noReadings: 'Pas de mesures',
  sounded: 'a sonné',
  snoozed: 'en pause',
  over: 'terminée',
  anotherAlert: 'Une autre alarme',
  off: 'désactivée',
  on: 'activée',
  notSaid: 'non précisé',
  snoozeMinutes: 'pause {minutes} min',
  afterMinutes: 'après {minutes} min',
  perMinute: '{amount} par minute',
  switchedOff: 'désactivées',
  alerts: 'Alarmes',
  ended: 'Terminé. Activé le {day}.',
  warmingUp: 'Préchauffage ; la première mesure est attendue {moment}.',
  lessThanDay: 'Porté depuis moins d’un jour, depuis le {day}.',
  inUse: 'Porté depuis {days, plural, one {# jour} many {# jours} other {# jours}}, depuis le {day}.',
  late: '{source} transmet ceci avec une à trois heures de retard.',
  notAsked: 'Impossible à demander.',
  nextTry: 'Prochain essai {moment}.',
  askAgain: 'Redemander',
  saysNothing: '{source} ne dit rien d’un capteur ou d’un appareil pour le moment.',
  notOurs: 'Ce sont les alarmes de ces appareils. Celles de Flatarrow se règlent sous « Alarmes ».',
  noAlertsRaised:
    'Aucune alarme connue là-bas pour {days, plural, one {le dernier jour} many {les # derniers jours} other {les # derniers jours}}.',
  alertsRaisedIn:
    'Alarmes déclenchées {days, plural, one {le dernier jour} many {ces # derniers jours} other {ces # derniers jours}}',
  alertsRaised: 'Alarmes déclenchées',
  andMore: 'et {count} avant.',
};
