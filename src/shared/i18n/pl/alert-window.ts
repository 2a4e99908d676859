import type { MessagesOf } from '../messages.ts';

/** The alert window. */
export const alertWindow: MessagesOf<'alertWindow'> = {
  title: 'Alarm Flatarrow',
  heading: 'Alarmy',
  noneRings: 'Żaden alarm nie dzwoni.',
  reveal: 'Pokaż na 20 sekund',
  noAnswer: 'Flatarrow nie odpowiada: to, co widać, może być nieaktualne.',
  rehearsal: 'Próba, nic się nie dzieje',
  noCurrentReading: 'brak bieżącego odczytu',
  acknowledge: 'Potwierdź',
  acknowledgeFor: 'Potwierdź – {name}',
  snooze: 'Drzemka',
  snoozeFor: 'Drzemka – {name}',
  spoken: '{alarm}: {name}, {reading}.',
  spokenWithTrend: '{alarm}: {name}, {reading}, {trend}.',
  spokenRehearsal: 'Próba. {sentence}',
  rehearsalTitle: 'Próba: {alarm}',
};
