import type { MessagesOf } from '../messages.ts';

/** Newer versions of the program: a part of the settings. */
export const updates: MessagesOf<'updates'> = {
  title: 'アップデート',
  daily: '1日に1回、新しいバージョンを確認',
  dailyNote:
    'パッケージのあるサーバーに問い合わせます。伝わるのはネットワークアドレス、バージョン、システムだけです。',
  checkNow: '今すぐ確認',
  restart: '再起動してインストール',
  openPage: 'ダウンロードページを表示',
  never: 'まだ確認していません。',
  current: '最新バージョンです（{time}）。',
  checking: '確認中…',
  available: 'バージョン{version}を入手できます。システムまたはご自分でインストールします。',
  downloading: 'バージョン{version}をダウンロード中です。アラームが鳴っている間は待機します。',
  ready: 'バージョン{version}の準備ができました。終了時にインストールされます。',
  unreachable: 'サーバーに接続できませんでした（{time}）。後で再試行します。',
  unreadable: 'サーバーの応答を読み取れませんでした（{time}）。後で再試行します。',
  refused:
    'ダウンロードした内容が、公表されたものと一致しません。破棄しました（{time}）。後でもう一度ダウンロードします。',
  ringing: 'アラームが鳴っています。先に応答してください。',
  offUnpackaged: 'このアプリは手動で作成されたもので、手動で更新します。',
  offNoAddress: 'このパッケージには新しいバージョンの入手先がありません。確認は行いません。',
  offElsewhere: 'このアプリは、インストール元のストアが更新します。',
  news: '{version}の新機能',
};
