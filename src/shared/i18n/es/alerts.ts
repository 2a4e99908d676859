import type { MessagesOf } from '../messages.ts';

/** What the alarms are called: as a title, and within a sentence. */
export const alerts: MessagesOf<'alerts'> = {
  urgentLow: 'Baja urgente',
  predictedLow: 'Pronto baja urgente',
  urgentHigh: 'Alta urgente',
  low: 'Baja',
  fallingFast: 'Bajada rápida',
  noData: 'Sin datos',
  high: 'Alta',
  sourceProblem: 'Problema de cuenta',
  predictedHigh: 'Pronto alta',
  risingFast: 'Subida rápida',
  backInRange: 'De nuevo en rango',
  urgentLowWithin: 'baja urgente',
  predictedLowWithin: 'pronto baja urgente',
  urgentHighWithin: 'alta urgente',
  lowWithin: 'baja',
  fallingFastWithin: 'bajada rápida',
  noDataWithin: 'sin datos',
  highWithin: 'alta',
  sourceProblemWithin: 'problema de cuenta',
  predictedHighWithin: 'pronto alta',
  risingFastWithin: 'subida rápida',
  backInRangeWithin: 'de nuevo en rango',
  neutral: 'Algo requiere su atención',
};
