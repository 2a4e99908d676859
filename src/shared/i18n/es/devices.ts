import type { MessagesOf } from '../messages.ts';

/** What a source tells of sensors, phones and receivers, and of the alerts of their own apps. */
export const devices: MessagesOf<'devices'> = {
  title: 'Sensor y dispositivos',
  serialNumber: 'Número de serie',
  lastUpload: 'Último envío: {moment}.',
  signalLoss: 'Pérdida de señal',
  noReadings: 'Sin lecturas',
  sounded: 'sonó',
  snoozed: 'pospuesta',
  over: 'terminada',
  anotherAlert: 'Otra alerta',
  off: 'desactivada',
  on: 'activada',
  notSaid: 'no se indica',
  snoozeMinutes: 'posponer {minutes} min',
  afterMinutes: 'después de {minutes} min',
  perMinute: '{amount} por minuto',
  switchedOff: 'desactivada',
  alerts: 'Alertas',
  ended: 'Terminado. Se activó el {day}.',
  warmingUp: 'Calentando; la primera lectura se espera {moment}.',
  lessThanDay: 'En uso desde hace menos de un día, desde el {day}.',
  inUse: 'En uso desde hace {days, plural, one {# día} many {# días} other {# días}}, desde el {day}.',
  late: '{source} lo comunica con una a tres horas de retraso.',
  notAsked: 'No se ha podido consultar.',
  nextTry: 'Próximo intento: {moment}.',
  askAgain: 'Consultar de nuevo',
  saysNothing: '{source} no informa ahora de ningún sensor ni dispositivo.',
  notOurs: 'Son las alertas de esos dispositivos. Las de Flatarrow se ajustan en Alertas.',
  noAlertsRaised:
    'Allí no constan alertas {days, plural, one {del último día} many {de los últimos # días} other {de los últimos # días}}.',
  alertsRaisedIn:
    'Alertas {days, plural, one {del último día} many {de los últimos # días} other {de los últimos # días}}',
  alertsRaised: 'Alertas emitidas',
  andMore: 'y {count} anteriores.',
};
