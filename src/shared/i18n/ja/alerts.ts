import type { MessagesOf } from '../messages.ts';

/** What the alarms are called: as a title, and within a sentence. */
export const alerts: MessagesOf<'alerts'> = {
  urgentLow: '緊急低値',
  predictedLow: 'まもなく緊急低値',
  urgentHigh: '緊急高値',
  low: '低値',
  fallingFast: '急速に下降',
  noData: 'データなし',
  high: '高値',
  sourceProblem: 'アカウントの問題',
  predictedHigh: 'まもなく高値',
  risingFast: '急速に上昇',
  backInRange: '範囲内に復帰',
  urgentLowWithin: '緊急低値',
  predictedLowWithin: 'まもなく緊急低値',
  urgentHighWithin: '緊急高値',
  lowWithin: '低値',
  fallingFastWithin: '急速に下降',
  noDataWithin: 'データなし',
  highWithin: '高値',
  sourceProblemWithin: 'アカウントの問題',
  predictedHighWithin: 'まもなく高値',
  risingFastWithin: '急速に上昇',
  backInRangeWithin: '範囲内に復帰',
  neutral: '確認が必要なことがあります',
};
