import type { MessagesOf } from '../messages.ts';

/** The first run: from nothing to a number in the tray. */
export const welcome: MessagesOf<'welcome'> = {
  title: '何をお使いですか？',
  dexcom: 'Dexcomとスマートフォン',
  dexcomMore: 'G6、G7、ONE+など、Dexcom Shareを使用',
  libre: 'LibreとLibreLinkUp',
  libreMore: 'FreeStyle Libre、LibreLinkUpアプリで共有',
  nightscout: 'Nightscout',
  nightscoutMore: 'ご自分のサイト、xDrip+、Jugglucoなど',
  simulation: '試しに見るだけ',
  simulationMore: '架空のグルコース値、アカウント不要、外部への送信なし',
  other: 'その他、または履歴のみ',
  back: '戻る',
  whose: '誰のグルコース値ですか？',
  connect: '接続',
  doneTitle: '完了しました。',
  waitingTitle: '接続しました。',
  doneTray: 'これからは値がトレイに表示され、アラームはオンです。',
  doneBrowser: 'これからは値がこのページのタイトルに表示されます。',
  doneWaiting: '値は次の測定値とともに、通常は数分以内に表示されます。',
  showChart: 'グラフを表示',
  setAlarms: 'アラームを設定',
  disclaimer:
    'Flatarrowは医療機器ではありません。これだけで治療を判断せず、センサーの公式アプリのアラームをオンにしておいてください。',
};
