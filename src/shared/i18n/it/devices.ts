import type { MessagesOf } from '../messages.ts';

/** What a source tells of sensors, phones and receivers, and of the alerts of their own apps. */
export const devices: MessagesOf<'devices'> = {
  title: 'Sensore e dispositivi',
  serialNumber: 'Numero di serie',
  lastUpload: 'Ultimo invio: {moment}.',
  signalLoss: 'Perdita di segnale',
  noReadings: 'Nessuna lettura',
  sounded: 'ha suonato',
  snoozed: 'posticipato',
  over: 'finito',
  anotherAlert: 'Altro avviso',
  off: 'disattivato',
  on: 'attivo',
  notSaid: 'non indicato',
  snoozeMinutes: 'posticipo {minutes} min',
  afterMinutes: 'dopo {minutes} min',
  perMinute: '{amount} al minuto',
  switchedOff: 'disattivato',
  alerts: 'Avvisi',
  ended: 'Terminato. Era stato attivato: {day}.',
  warmingUp: 'In riscaldamento; prima lettura prevista {moment}.',
  lessThanDay: 'In uso da meno di un giorno, dal {day}.',
  inUse: 'In uso da {days, plural, one {# giorno} many {# giorni} other {# giorni}}, dal {day}.',
  late: '{source} lo comunica con un ritardo da una a tre ore.',
  notAsked: 'Non è stato possibile chiederlo.',
  nextTry: 'Prossimo tentativo: {moment}.',
  askAgain: 'Chiedi di nuovo',
  saysNothing: 'Al momento {source} non dice nulla di un sensore o di un dispositivo.',
  notOurs: 'Questi sono gli avvisi di quei dispositivi. Quelli di Flatarrow si impostano in Avvisi.',
  noAlertsRaised:
    'Lì non risultano avvisi {days, plural, one {nell’ultimo giorno} many {negli ultimi # giorni} other {negli ultimi # giorni}}.',
  alertsRaisedIn:
    'Avvisi {days, plural, one {dell’ultimo giorno} many {degli ultimi # giorni} other {degli ultimi # giorni}}',
  alertsRaised: 'Avvisi emessi',
  andMore: 'e altri {count} precedenti.',
};
