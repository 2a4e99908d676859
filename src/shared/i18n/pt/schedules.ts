import type { MessagesOf } from '../messages.ts';

/** Hours and days of the week, wherever some are chosen. */
export const schedules: MessagesOf<'schedules'> = {
  addNamed: 'Adicionar: {name}',
  from: 'De',
  to: 'a',
  fromOf: '{name}, de',
  toOf: '{name}, a',
  daysOf: '{name}, dias',
  overMidnight: 'Termina na manhã seguinte.',
  overMidnightDays: 'Termina na manhã seguinte; os dias são aqueles em que começa.',
  timeSuchAs: 'Introduza uma hora como 22:00.',
  oneDay: 'Escolha pelo menos um dia: assim não abrange nenhuma hora.',
  eachDayOnce: 'Cada dia uma só vez.',
  coversNothing: 'O início e o fim são iguais: assim não abrange nenhuma hora.',
};
