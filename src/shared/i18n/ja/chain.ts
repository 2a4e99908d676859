import type { MessagesOf } from '../messages.ts';

/** How the chain from the sensor to the screen is doing, in the tray and the glance window. */
export const chain: MessagesOf<'chain'> = {
  noReadingYet: '測定値はまだありません',
  noCurrentReading: '現在の測定値なし',
  noReadingFor: '{duration}測定値なし',
  noAccountYet: 'アカウントがまだありません。',
  noLiveSource: '現在の値を取得する取得元がすべてオフです。',
  nextTryIn: '{duration}後に再試行します。',
  clockSlow: 'このコンピューターの時計は{duration}遅れています。',
  clockFast: 'このコンピューターの時計は{duration}進んでいます。',
  nextIn: '次は{duration}後',
  nextAnyMoment: '次はまもなく',
  phoneSilent: '{source}は応答していますが、スマートフォンから何も届いていません。',
  connecting: '接続中…',
};
