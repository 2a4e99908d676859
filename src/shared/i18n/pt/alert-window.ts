import type { MessagesOf } from '../messages.ts';

/** The alert window. */
export const alertWindow: MessagesOf<'alertWindow'> = {
  title: 'Alarme do Flatarrow',
  heading: 'Alarmes',
  noneRings: 'Nenhum alarme está a tocar.',
  reveal: 'Mostrar 20 segundos',
  noAnswer: 'O Flatarrow não responde: o que é mostrado pode já ter terminado.',
  rehearsal: 'Simulacro, não há problema',
  noCurrentReading: 'sem leitura atual',
  acknowledge: 'Confirmar',
  acknowledgeFor: 'Confirmar o de {name}',
  snooze: 'Adiar',
  snoozeFor: 'Adiar o de {name}',
  spoken: '{alarm}: {name}, {reading}.',
  spokenWithTrend: '{alarm}: {name}, {reading}, {trend}.',
  spokenRehearsal: 'Simulacro. {sentence}',
  rehearsalTitle: 'Simulacro: {alarm}',
};
