import type { MessagesOf } from '../messages.ts';

/** The settings window around its sections. */
export const settings: MessagesOf<'settings'> = {
  title: '設定',
  alerts: 'アラート',
  alertLog: 'アラートログ',
  showGlucose: 'グルコース値を表示',
  lost: 'Flatarrow自体が応答していません。復帰するまで何も変更できません。',
  undo: '元に戻す',
  undone: '元に戻しました。',
};
