import type { MessagesOf } from '../messages.ts';

/** Controls and lines that every window has. */
export const controls: MessagesOf<'controls'> = {
  cancel: 'キャンセル',
  dismiss: '閉じる',
  didNotWork: 'うまくいきませんでした。',
  numberSuchAs: '{example}のような数字を入力してください。',
  amountBetween: '{least}〜{most}の範囲で入力してください。',
  wholeMinutesBetween: '{least}〜{most}の整数（分）で入力してください。',
  wholeNumberBetween: '{least}〜{most}の整数で入力してください。',
  snoozeForMinutes: '{minutes, plural, other {#分間スヌーズ}}',
  snoozeForHours: '{hours, plural, other {#時間スヌーズ}}',
  minutesUnit: '分',
  hoursUnit: '時間',
  todayAt: '{time}',
  dayAndTime: '{day} {time}',
};
