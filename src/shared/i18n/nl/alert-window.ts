import type { MessagesOf } from '../messages.ts';

/** The alert window. */
export const alertWindow: MessagesOf<'alertWindow'> = {
  title: 'Flatarrow-alarm',
  heading: 'Alarmen',
  noneRings: 'Er gaat geen alarm af.',
  reveal: '20 seconden tonen',
  noAnswer: 'Flatarrow antwoordt niet: wat hier staat, kan voorbij zijn.',
  rehearsal: 'Proefalarm, er is niets aan de hand',
  noCurrentReading: 'geen actuele meting',
  acknowledge: 'Bevestigen',
  acknowledgeFor: 'Bevestigen voor {name}',
  snooze: 'Sluimeren',
  snoozeFor: 'Sluimeren voor {name}',
  spoken: '{alarm}: {name}, {reading}.',
  spokenWithTrend: '{alarm}: {name}, {reading}, {trend}.',
  spokenRehearsal: 'Proefalarm. {sentence}',
  rehearsalTitle: 'Proefalarm: {alarm}',
};
