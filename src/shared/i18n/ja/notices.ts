import type { MessagesOf } from '../messages.ts';

/** What the program itself has to tell: files, the vault, saving. */
export const notices: MessagesOf<'notices'> = {
  mirrorStopped: '{name}の測定値は、もう{site}に書き込まれていません。{reason}',
  mirrorDoubted:
    '{name}の測定値は{site}に書き込まれていません。そこには本人のものとは考えられない測定値があります。設定でミラーを確認してください。',
  historyUnopened: '履歴を開けません（{reason}）。測定値は終了するまで保持されます。',
  historyDamaged: '履歴ファイルが破損していました。{file}として残し、新しいファイルを作成しました。',
  historyTooNew: '履歴はより新しいFlatarrowで書かれています。アップデートしてください。',
  settingsUnsaved: '設定を保存できません：{reason}。設定は終了するまで有効です。',
  settingsTooNew:
    '設定はより新しいFlatarrowで書かれています。変更せずに残しました。アップデートしてください。',
  settingsStuck:
    '設定ファイルが破損しており、移動できません。変更せずに残しました。終了するまで初期設定が使われます。',
  settingsDamaged: '設定ファイルが破損していました。{file}として残しました。初期設定が使われます。',
  rulesReset:
    '{names}のアラームルールを読み取れませんでした。初期設定のルールが使われます。設定で確認してください。',
  passwordsTooNew:
    '保存されたパスワードはより新しいFlatarrowで書かれています。変更せずに残しました。アップデートしてください。',
  passwordsStuck:
    'パスワードのファイルが破損しており、移動できません。変更せずに残しました。パスワードは終了するまで有効です。',
  passwordsDamaged:
    'パスワードのファイルが破損していました。{file}として残しました。もう一度サインインしてください。',
  updateAvailable: 'Flatarrow {version}を入手できます。「設定」の「一般」をご覧ください。',
  updateWaits:
    'Flatarrow {version}の準備ができました。終了または再起動するとインストールされます。「設定」の「一般」をご覧ください。',
  updated: 'Flatarrowはバージョン{version}になりました。新機能は「設定」の「一般」をご覧ください。',
  passwordsUnsaved: 'パスワードを保存できません（{reason}）。パスワードは終了するまで有効です。',
  settingsLeftAlone:
    '設定を読み込みませんでした：{reason}。ファイルは変更せずに残しました。終了するまで初期設定が使われます。',
  passwordsLeftAlone:
    '保存されたパスワードを読み込みませんでした：{reason}。ファイルは変更せずに残しました。パスワードは終了するまで有効です。',
  isLink: '{path}は別の場所へのリンクです',
  isSpecial: '{path}は通常のファイルではありません',
  isShared: '{path}には別の場所にもう1つの名前があります（ハードリンク）',
  isLarge: '{path}はあまりに大きすぎます',
  noLog: 'ログがありません：{reason}。',
  folderShared:
    'このコンピューターのほかのユーザーがプロファイルフォルダー {folder} にファイルを置けます。Flatarrow専用のフォルダーを指定してください。',
  folderClosed:
    'このコンピューターのほかのユーザーがプロファイルフォルダー {folder} を変更できる状態でした。現在は変更できません。設定がご自分のものか確認してください。',
};
