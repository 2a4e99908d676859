import type { MessagesOf } from '../messages.ts';

/** Hiding values and names: a section of the settings. */
export const discreet: MessagesOf<'discreet'> = {
  title: '非表示モード',
  saved: '保存しました。',
  means:
    'トレイ、通知、画面で値と名前を隠し、色のない点だけを表示します。アラームは値を示さずに通常どおり鳴ります。',
  now: '今すぐ非表示',
  bySchedule: '下の時間設定により、現在オンです。',
  atTimes: '次の時間帯',
  window: '非表示 {when}',
  removeWindow: '削除：{name}',
  addTime: '時間帯を追加',
  atMostSix: '最大6件です。',
  newTime: '新しい非表示の時間帯',
  keepOut: '画面共有でFlatarrowの画面を隠す',
  browserCant: 'ブラウザーのページは自身を隠せません。',
  systemCant: 'このシステムでは画面を隠せません。お使いの画面を見る人には見えます。',
  leftOut: 'スクリーンショットや画面共有に映りません。トレイアイコンは見えたままです。',
};
