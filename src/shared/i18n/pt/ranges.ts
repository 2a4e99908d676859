import type { MessagesOf } from '../messages.ts';

/** Where a person's range ends: a section of the settings. */
export const ranges: MessagesOf<'ranges'> = {
  title: 'Intervalos',
  above: 'acima de',
  below: 'abaixo de',
  atOrBelow: 'igual ou inferior a',
  border: '{range}, {words}',
  saved: 'Os intervalos foram guardados.',
  outOfOrder: 'Cada limite tem de ser maior do que o anterior: baixa urgente, baixa, alta, alta urgente.',
  means: 'Dão cor ao valor e ao gráfico, e contam o tempo no intervalo. Os alertas têm limites próprios.',
  useUsual: 'Usar {range}, o objetivo habitual',
};
