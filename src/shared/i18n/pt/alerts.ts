import type { MessagesOf } from '../messages.ts';

/** What the alarms are called: as a title, and within a sentence. */
export const alerts: MessagesOf<'alerts'> = {
  urgentLow: 'Baixa urgente',
  predictedLow: 'Em breve baixa urgente',
  urgentHigh: 'Alta urgente',
  low: 'Baixa',
  fallingFast: 'Descida rápida',
  noData: 'Sem dados',
  high: 'Alta',
  sourceProblem: 'Problema de conta',
  predictedHigh: 'Em breve alta',
  risingFast: 'Subida rápida',
  backInRange: 'De novo no intervalo',
  urgentLowWithin: 'baixa urgente',
  predictedLowWithin: 'em breve baixa urgente',
  urgentHighWithin: 'alta urgente',
  lowWithin: 'baixa',
  fallingFastWithin: 'descida rápida',
  noDataWithin: 'sem dados',
  highWithin: 'alta',
  sourceProblemWithin: 'problema de conta',
  predictedHighWithin: 'em breve alta',
  risingFastWithin: 'subida rápida',
  backInRangeWithin: 'de novo no intervalo',
  neutral: 'Algo requer a sua atenção',
};
