import type { MessagesOf } from '../messages.ts';

/** What a source tells of sensors, phones and receivers, and of the alerts of their own apps. */
export const devices: MessagesOf<'devices'> = {
  title: 'Sensor e dispositivos',
  serialNumber: 'Número de série',
  lastUpload: 'Último envio: {moment}.',
  signalLoss: 'Perda de sinal',
  noReadings: 'Sem leituras',
  sounded: 'tocou',
  snoozed: 'adiado',
  over: 'terminado',
  anotherAlert: 'Outro alerta',
  off: 'desativado',
  on: 'ativado',
  notSaid: 'não indicado',
  snoozeMinutes: 'adiar {minutes} min',
  afterMinutes: 'após {minutes} min',
  perMinute: '{amount} por minuto',
  switchedOff: 'desativado',
  alerts: 'Alertas',
  ended: 'Terminou. Foi ativado em {day}.',
  warmingUp: 'A aquecer; a primeira leitura é esperada {moment}.',
  lessThanDay: 'Em uso há menos de um dia, desde {day}.',
  inUse: 'Em uso há {days, plural, one {# dia} many {# dias} other {# dias}}, desde {day}.',
  late: '{source} comunica isto com uma a três horas de atraso.',
  notAsked: 'Não foi possível consultar.',
  nextTry: 'Nova tentativa: {moment}.',
  askAgain: 'Consultar de novo',
  saysNothing: '{source} não indica neste momento nenhum sensor nem dispositivo.',
  notOurs: 'São os alertas desses dispositivos. Os do Flatarrow definem-se em Alertas.',
  noAlertsRaised:
    'Não se conhecem aí alertas {days, plural, one {do último dia} many {dos últimos # dias} other {dos últimos # dias}}.',
  alertsRaisedIn:
    'Alertas {days, plural, one {do último dia} many {dos últimos # dias} other {dos últimos # dias}}',
  alertsRaised: 'Alertas emitidos',
  andMore: 'e {count} anteriores.',
};
