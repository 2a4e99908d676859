import type { MessagesOf } from '../messages.ts';

/** How the chain from the sensor to the screen is doing, in the tray and the glance window. */
export const chain: MessagesOf<'chain'> = {
  noReadingYet: 'Aún sin lecturas',
  noCurrentReading: 'Sin lectura actual',
  noReadingFor: 'Sin lecturas desde hace {duration}',
  noAccountYet: 'Aún no hay ninguna cuenta.',
  noLiveSource: 'No hay ninguna fuente en directo activada.',
  nextTryIn: 'Próximo intento en {duration}.',
  clockSlow: 'El reloj de este ordenador va {duration} atrasado.',
  clockFast: 'El reloj de este ordenador va {duration} adelantado.',
  nextIn: 'Próxima en {duration}',
  nextAnyMoment: 'Próxima en cualquier momento',
  phoneSilent: '{source} responde; el teléfono no envía nada.',
  connecting: 'Conectando…',
};
