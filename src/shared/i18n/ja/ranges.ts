import type { MessagesOf } from '../messages.ts';

/** Where a person's range ends: a section of the settings. */
export const ranges: MessagesOf<'ranges'> = {
  title: '範囲',
  above: '次の値を超える',
  below: '次の値未満',
  atOrBelow: '次の値以下',
  border: '{range}、{words}',
  saved: '範囲を保存しました。',
  outOfOrder: '各境界値は前の値より大きくしてください：緊急低値、低値、高値、緊急高値の順です。',
  means: '値とグラフの色分け、および範囲内の時間の計算に使われます。アラートのしきい値は別に設定します。',
  useUsual: '一般的な目標の{range}を使う',
};
