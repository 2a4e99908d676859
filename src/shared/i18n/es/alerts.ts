import type { MessagesOf } from '../messages.ts';

/** What the alarms are called: as a title, and within a sentence. */
export const alerts: MessagesOf<'alerts'> = {
  urgentLow: 'Baja urgente',
  predictedLow: 'Baja urgente pronto',
  urgentHigh: 'Alta urgente',
  low: 'Baja',
  fallingFast: 'Bajada rápida',
  noData: 'Sin datos',
  high: 'Alta',
  sourceProblem: 'Problema de cuenta',
  predictedHigh: 'Alta pronto',
  risingFast: 'Subida rápida',
  backInRange: 'De nuevo en rango',
  urgentLowWithin: 'baja urgente',
  predictedLowWithin: 'baja urgente pronto',
  urgentHighWithin: 'alta urgente',
  lowWithin: 'baja',
  fallingFastWithin: 'bajada rápida',
  noDataWithin: 'sin datos',
  highWithin: 'alta',
  sourceProblemWithin: 'problema de cuenta',
  predictedHighWithin: 'alta pronto',
  risingFastWithin: 'subida rápida',
  backInRangeWithin: 'de nuevo en rango',
  neutral: 'Algo requiere su atención',
};
