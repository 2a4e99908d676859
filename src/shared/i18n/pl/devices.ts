import type { MessagesOf } from '../messages.ts';

/** What a source tells of sensors, phones and receivers, and of the alerts of their own apps. */
export const devices: MessagesOf<'devices'> = {
  title: 'Sensor i urządzenia',
  serialNumber: 'Numer seryjny',
  lastUpload: 'Ostatnie przesłanie: {moment}.',
  signalLoss: 'Utrata sygnału',
  noReadings: 'Brak odczytów',
  sounded: 'zadzwonił',
  snoozed: 'drzemka',
  over: 'koniec',
  anotherAlert: 'Inny alert',
  off: 'wył.',
  on: 'wł.',
  notSaid: 'nie podano',
  snoozeMinutes: 'drzemka {minutes} min',
  afterMinutes: 'po {minutes} min',
  perMinute: '{amount} na minutę',
  switchedOff: 'wyłączone',
  alerts: 'Alerty',
  ended: 'Zakończony. Aktywowano: {day}.',
  warmingUp: 'Rozgrzewanie; pierwszy odczyt: {moment}.',
  lessThanDay: 'W użyciu krócej niż jeden dzień, od {day}.',
  inUse: 'W użyciu od {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}, start: {day}.',
  late: '{source} podaje to z opóźnieniem od jednej do trzech godzin.',
  notAsked: 'Nie udało się o to zapytać.',
  nextTry: 'Następna próba: {moment}.',
  askAgain: 'Zapytaj ponownie',
  saysNothing: '{source} nie podaje w tej chwili nic o sensorze ani urządzeniu.',
  notOurs: 'To są alerty tych urządzeń. Alerty Flatarrow ustawia się w sekcji Alerty.',
  noAlertsRaised:
    'Brak znanych alertów z {days, plural, one {ostatniego dnia} few {ostatnich # dni} many {ostatnich # dni} other {ostatniego # dnia}}.',
  alertsRaisedIn:
    'Alerty z {days, plural, one {ostatniego dnia} few {ostatnich # dni} many {ostatnich # dni} other {ostatniego # dnia}}',
  alertsRaised: 'Zgłoszone alerty',
  andMore: 'oraz {count} wcześniej.',
};
