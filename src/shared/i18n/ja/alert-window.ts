import type { MessagesOf } from '../messages.ts';

/** The alert window. */
export const alertWindow: MessagesOf<'alertWindow'> = {
  title: 'Flatarrow アラーム',
  heading: 'アラーム',
  noneRings: '鳴っているアラームはありません。',
  reveal: '20秒間表示',
  noAnswer: 'Flatarrowが応答していません。表示中の内容はすでに終わっている可能性があります。',
  rehearsal: 'リハーサルです。異常はありません',
  noCurrentReading: '現在の測定値なし',
  acknowledge: '確認',
  acknowledgeFor: '{name}のアラームを確認',
  snooze: 'スヌーズ',
  snoozeFor: '{name}のアラームをスヌーズ',
  spoken: '{alarm}：{name}、{reading}。',
  spokenWithTrend: '{alarm}：{name}、{reading}、{trend}。',
  spokenRehearsal: 'リハーサル。{sentence}',
  rehearsalTitle: 'リハーサル：{alarm}',
};
