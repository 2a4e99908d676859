import type { MessagesOf } from '../messages.ts';

/** The alert window. */
export const alertWindow: MessagesOf<'alertWindow'> = {
  title: 'Alarma de Flatarrow',
  heading: 'Alarmas',
  noneRings: 'No suena ninguna alarma.',
  reveal: 'Mostrar 20 segundos',
  noAnswer: 'Flatarrow no responde: lo que se muestra puede haber terminado.',
  rehearsal: 'Simulacro, no pasa nada',
  noCurrentReading: 'sin lectura actual',
  acknowledge: 'Confirmar',
  acknowledgeFor: 'Confirmar la de {name}',
  snooze: 'Posponer',
  snoozeFor: 'Posponer la de {name}',
  spoken: '{alarm}: {name}, {reading}.',
  spokenWithTrend: '{alarm}: {name}, {reading}, {trend}.',
  spokenRehearsal: 'Simulacro. {sentence}',
  rehearsalTitle: 'Simulacro: {alarm}',
};
