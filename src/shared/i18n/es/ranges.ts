import type { MessagesOf } from '../messages.ts';

/** Where a person's range ends: a section of the settings. */
export const ranges: MessagesOf<'ranges'> = {
  title: 'Rangos',
  above: 'por encima de',
  below: 'por debajo de',
  atOrBelow: 'igual o inferior a',
  border: '{range}, {words}',
  saved: 'Los rangos se han guardado.',
  outOfOrder: 'Cada límite debe ser mayor que el anterior: baja urgente, baja, alta, alta urgente.',
  means:
    'Dan color al valor y al gráfico, y cuentan el tiempo en rango. Las alertas tienen sus propios límites.',
  useUsual: 'Usar {range}, el objetivo habitual',
};
