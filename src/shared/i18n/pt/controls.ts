import type { MessagesOf } from '../messages.ts';

/** Controls and lines that every window has. */
export const controls: MessagesOf<'controls'> = {
  cancel: 'Cancelar',
  dismiss: 'Fechar',
  didNotWork: 'Não funcionou.',
  numberSuchAs: 'Introduza um número como {example}.',
  amountBetween: 'Entre {least} e {most}.',
  wholeMinutesBetween: 'Minutos inteiros, de {least} a {most}.',
  wholeNumberBetween: 'Um número inteiro, de {least} a {most}.',
  snoozeForMinutes: '{minutes, plural, one {Adiar # minuto} many {Adiar # minutos} other {Adiar # minutos}}',
  snoozeForHours: '{hours, plural, one {Adiar # hora} many {Adiar # horas} other {Adiar # horas}}',
  minutesUnit: 'min',
  hoursUnit: 'h',
  todayAt: 'hoje, {time}',
  dayAndTime: '{day}, {time}',
};
