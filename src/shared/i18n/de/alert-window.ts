import type { MessagesOf } from '../messages.ts';

/** The alert window. */
export const alertWindow: MessagesOf<'alertWindow'> = {
  title: 'Flatarrow-Alarm',
  heading: 'Alarme',
  noneRings: 'Kein Alarm läuft.',
  reveal: '20 Sekunden zeigen',
  noAnswer: 'Flatarrow antwortet nicht: Was hier steht, kann vorbei sein.',
  rehearsal: 'Probealarm, es ist nichts passiert',
  noCurrentReading: 'kein aktueller Wert',
  acknowledge: 'Bestätigen',
  acknowledgeFor: 'Bestätigen ({name})',
  snooze: 'Schlummern',
  snoozeFor: 'Schlummern ({name})',
  spoken: '{alarm}: {name}, {reading}.',
  spokenWithTrend: '{alarm}: {name}, {reading}, {trend}.',
  spokenRehearsal: 'Probealarm. {sentence}',
  rehearsalTitle: 'Probealarm: {alarm}',
};
