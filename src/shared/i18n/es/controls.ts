import type { MessagesOf } from '../messages.ts';

/** Controls and lines that every window has. */
export const controls: MessagesOf<'controls'> = {
  cancel: 'Cancelar',
  dismiss: 'Descartar',
  didNotWork: 'No ha funcionado.',
  numberSuchAs: 'Introduzca un número como {example}.',
  amountBetween: 'Entre {least} y {most}.',
  wholeMinutesBetween: 'Minutos enteros, de {least} a {most}.',
  wholeNumberBetween: 'Un número entero, de {least} a {most}.',
  snoozeForMinutes:
    '{minutes, plural, one {Posponer # minuto} many {Posponer # minutos} other {Posponer # minutos}}',
  snoozeForHours: '{hours, plural, one {Posponer # hora} many {Posponer # horas} other {Posponer # horas}}',
  minutesUnit: 'min',
  hoursUnit: 'h',
  todayAt: 'hoy, {time}',
  dayAndTime: '{day}, {time}',
};
