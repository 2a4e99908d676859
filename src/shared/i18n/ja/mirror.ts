import type { MessagesOf } from '../messages.ts';

/** Mirrors: sites of Nightscout to which readings are written. A part of the settings. */
export const mirror: MessagesOf<'mirror'> = {
  add: 'Nightscoutにミラー',
  addFor: '{name}をNightscoutにミラー',
  mirroredTo: 'Nightscoutに書き込み中',
  edit: '編集',
  editSite: '{site}へのミラーを編集',
  useSite: '{site}に書き込む',
  back: '人とアカウント',
  titleOf: '{site}の{name}',
  purpose:
    '{name}のすべての測定値を、過去のものも含めてこのサイトに書き込みます。ほかのフォロワー、腕時計、離れた家、医療機関などのためです。',
  leftOut:
    'シミュレーションの測定値と、このサイト自体から届いたものは書き込みません。食事、インスリン、メモはここに残ります。',
  address: 'サイトのアドレス',
  addressHint: 'ブラウザーで開くときのアドレスです。httpは、ご自分のネットワーク内のサーバーでのみ使えます。',
  secret: 'APIシークレットまたはアクセストークン',
  secretHint:
    '専用のアクセストークンが最適です。ロールにapi:entries:readとapi:entries:createの権限が必要です。',
  certificate: '証明書のフィンガープリント（任意）',
  certificateHint: '公的な証明書のないご自分のサーバーの場合のみ：SHA‑256フィンガープリント。',
  unchanged: '変更なし',
  save: '保存',
  test: 'テスト',
  tryAgain: '再試行',
  mirrorAnyway: 'それでもミラー',
  remove: 'ミラーを削除',
  removeTitle: '{site}への書き込みをやめますか？',
  removeText: 'シークレットはこのコンピューターから削除されます。サイトにあるものはそのまま残ります。',
  removeConfirm: '削除',
  cancel: 'キャンセル',
  saved: 'ミラーを保存しました。',
  asking: 'サイトに問い合わせ中…',
  rightSite: '正しいサイトですか？',

  problemNeeded: '入力してください。',
  problemNoAddress: 'ウェブサイトのアドレスではありません。',
  problemNoFingerprint: 'フィンガープリントは、0〜9とA〜Fの64桁です。',
  problemAlreadyMirrored: '{name}の測定値は、すでにこのサイトに書き込まれています。',
  problemSomebodyElses: 'このサイトには別の人の測定値が書き込まれています。1つのサイトは1人用です。',
  problemComesFromThere: '測定値はこのサイト自体から届いています。書き込むものはありません。',
  problemOnlyInvented: 'シミュレーションの測定値しかありません。これらをサイトに書き込むことはありません。',
  problemSecretForNewSite: '別のサイトです。そのサイトのシークレットを入力してください。',

  foundFree: '正常です。このサイトにグルコース値を書き込んでいるものはほかにありません。',
  foundSame:
    '「{device}」が、少し違う時刻でこれらの測定値をすでにこのサイトに書き込んでいます。フォロワーには多くが二重に表示されます。どちらか一方をオフにすることをお勧めします。',
  foundSomebodyElse:
    'サイトに、{name}のものとは考えられない最近の測定値があります。{compared}件中{differing}件が大きく異なります。別の人のサイトかもしれません。1つのサイトに2人の測定値があると、どちらにとっても危険です。',
  foundUnclear:
    'サイトに、{name}の測定値と比べられない「{device}」の最近の測定値があります。正しいサイトか確認してください。',
  unknownDevice: '別のもの',

  off: 'オフです。新しい測定値は、再びオンになるまで待機します。',
  starting: '接続中…',
  upToDate: '最新です。',
  upToDateSince: '最新です。最後の書き込み：{time}。',
  sending: '{count, plural, other {書き込み中です。残り#件の測定値。}}',
  sendingOlder: '古い測定値を書き込み中です。{date}以降のものはすでにあります。',
  queued: '{count, plural, other {#件の測定値が待機しています。}}',
  nextTry: '次の試行は{time}です。',

  errorOffline: 'このコンピューターはオフラインです。',
  errorTimeout: 'サイトが応答しません。',
  errorServer: 'サイト側で問題が起きているか、別のものが応答しています。',
  errorPause: '要求が多すぎるため、サイトから間隔を空けるよう求められています。',
  errorBlocked: 'サイトが現在、このネットワークからの接続を拒否しています。',
  errorRefused: 'サイトがこのシークレットまたはトークンを拒否しました。変更するまで何も送信しません。',
  errorMayNotWrite: 'このシークレットまたはトークンでは、サイトが測定値を受け付けません。',
  errorFormat: 'サイトの応答が、Flatarrowの知らない形式でした。',
  errorVault: 'このコンピューターのパスワード保管場所がロックされているか、ありません。',
  errorStorage: '履歴を読み書きできません。ディスクがいっぱいか、読み取り専用になっていませんか？',
  errorIncomplete: 'このミラーの保存された情報が足りません。もう一度入力してください。',
  errorOtherReadings: '停止しました。サイトに、{name}のものとは考えられない測定値があります。',
};
