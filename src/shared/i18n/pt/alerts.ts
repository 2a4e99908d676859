import type { MessagesOf } from '../messages.ts';

/** What the alarms are called: as a title, and within a sentence. */
export const alerts: MessagesOf<'alerts'> = {
  urgentLow: 'Baixa urgente',
  predictedLow: 'Baixa urgente em breve',
  urgentHigh: 'Alta urgente',
  low: 'Baixa',
  fallingFast: 'Descida rápida',
  noData: 'Sem dados',
  high: 'Alta',
  sourceProblem: 'Problema de conta',
  predictedHigh: 'Alta em breve',
  risingFast: 'Subida rápida',
  backInRange: 'De novo no intervalo',
  urgentLowWithin: 'baixa urgente',
  predictedLowWithin: 'baixa urgente em breve',
  urgentHighWithin: 'alta urgente',
  lowWithin: 'baixa',
  fallingFastWithin: 'descida rápida',
  noDataWithin: 'sem dados',
  highWithin: 'alta',
  sourceProblemWithin: 'problema de conta',
  predictedHighWithin: 'alta em breve',
  risingFastWithin: 'subida rápida',
  backInRangeWithin: 'de novo no intervalo',
  neutral: 'Algo requer a sua atenção',
};
