import type { MessagesOf } from '../messages.ts';

/**
 * The search in the settings. Besides what it says itself, words that people may look for a setting with: each word is
 * found by its beginning, in any order, so that these are lists and no sentences.
 */
export const settingsSearch: MessagesOf<'settingsSearch'> = {
  field: '設定を検索',
  placeholder: '検索',
  clear: '検索を消去',
  hits: '見つかった設定',
  count: '{count, plural, other {# 件の設定が見つかりました}}',
  nothing: '「{query}」に一致する設定はありません。',

  accountLabel: 'アカウントを編集',
  accountOrderLabel: 'アカウントの順序',
  personLabel: '人の名前の変更または削除',
  usualRangeLabel: '標準の目標範囲',

  addAccount:
    'Dexcom Share, LibreLinkUp, FreeStyle Libre, リブレ, デクスコム, Nightscout, ナイトスカウト, 接続, ログイン, サインイン, ユーザー名, メールアドレス, パスワード, ソース, センサー, クラウド, フォロー, 見守り',
  account:
    'パスワード変更, ユーザー名, メールアドレス, 地域, サーバー, ログイン, サインイン, Dexcom, Libre, Nightscout, オフ, 無効, 削除, 履歴, センサー, デバイス, 機器',
  accountOrder: '優先, 優先順位, 最初, 予備, バックアップ, 複数のソース',
  addPerson: '新しい人, 子ども, 家族, パートナー, フォロー, 見守り, 別の人',
  person: '改名, 色, 消去, フォローをやめる',
  mirror:
    'ミラー, アップロード, 書き込み, 共有, コピー, バックアップ, 送信, サイト, ウォッチ, 時計, クリニック, 病院, フォロワー, APIシークレット, トークン',
  ranges: 'しきい値, 閾値, 限界, 上限, 下限, 境界, 目標, 目標範囲, TIR, mg/dL, mmol/L',
  usualRange: '既定, デフォルト, 初期値, リセット, 70 180, 3.9 10',
  presets: 'テンプレート, ひな形, 既定, デフォルト, 子ども, 妊娠, 仕事, 学校',
  resetAlarms: '既定, デフォルト, リセット, やり直し, 元に戻す',
  partOfDay: '昼, 夜, 夜間, 睡眠, 就寝, 夕方, 時刻, スケジュール',
  lowAlarms: 'アラーム, 警告, 通知, 低血糖, 低下, 下降, しきい値, 閾値, 下限',
  highAlarms: 'アラーム, 警告, 通知, 高血糖, 上昇, しきい値, 閾値, 上限',
  dataAlarms: 'アラーム, 警告, 信号喪失, 信号なし, 欠測, 古い値, オフライン, サインイン, 接続',
  backInRange: 'アラーム, 解除, 終了, 回復, 正常',
  alarmSound: '音量, 大きい, 小さい, 静か, 消音, ミュート, サウンド, 着信音, 鳴らす, 再生',
  snoozeChoices: '一時停止, あとで, 後で, リマインド, 分',
  againEvery: '繰り返し, 反復, リマインド, 間隔, 分',
  waitsFor: '遅延, 待機, 待つ, 連続した値, 誤報, 誤警報, 圧迫, 分',
  overOnceBack: 'ヒステリシス, 余裕, ばたつき',
  notWhileTurning: '傾向, 再上昇, 再下降, 回復中',
  looksAhead: '予測, 予報, 先読み, 早期警告, 事前, 分',
  shownBy: '通知, バナー, ポップアップ, アラートウィンドウ, 画面',
  doNotDisturb: 'おやすみモード, 応答不可, 集中モード, 通知オフ, 消音, 重大',
  quietHours: '消音, ミュート, おやすみモード, 通知オフ, スケジュール, 会議, 学校, 昼休み, 夜',
  rehearsal: 'テスト, 試す, 試験, シミュレーション, 確認, 練習',
  logFilter: '過去のアラート, アラート履歴, なぜ鳴った, 記録, 絞り込み, フィルター',
  exports:
    'エクスポート, 書き出し, バックアップ, 保存, ダウンロード, ファイル, 表計算, Excel, エクセル, CSV, JSON, 医師, 共有',
  imports: 'インポート, 読み込み, 復元, バックアップ, ファイル, LibreView, Clarity, CSV, 過去の値',
  discreet: '隠す, プライバシー, 秘密, 伏せる, プレゼン, 会議',
  discreetTimes: '隠す, プライバシー, スケジュール, 時刻, 仕事, 職場, 学校',
  hideFromCapture: 'スクリーンショット, 画面共有, 録画, プレゼン, Zoom, Teams, 隠す, プライバシー',
  language:
    '言語, 翻訳, 日本語, 英語, ドイツ語, フランス語, スペイン語, イタリア語, オランダ語, スウェーデン語, ポーランド語, ポルトガル語, language',
  unit: 'mg/dL, mmol/L, ミリグラム, ミリモル, 血糖の単位',
  theme: '外観, 見た目, 暗い, ダーク, ダークモード, 明るい, ライト, 夜, 黒, 白, コントラスト, 色',
  palette: '色覚, 色覚多様性, 色弱, カラー, 赤, 緑, 青, オレンジ, アクセシビリティ',
  textSize: 'フォント, 字, 拡大, 大きく, ズーム, アクセシビリティ, 読みやすい',
  chartHours: 'チャート, 曲線, 期間, 3, 6, 12, 24, 時間',
  startAtLogin: '自動起動, 開始, スタートアップ, 自動的に, ログイン',
  historyToKeep: '保持, 古い値を削除, ストレージ, ディスク容量, 何日, 日数',
  updates: '更新, 新しいバージョン, ダウンロード, インストール, 自動',
  about: 'バージョン, 医療機器, フォルダー, パスワードの保管, キーチェーン, 暗号化, プロファイル',
  sourceHealth: '状態, 接続, 遅延, 遅れ, エラー, トラブルシューティング, 時計, 問い合わせ',
  diagnosticsFile:
    'ヘルプ, サポート, 不具合, エラー, 問題, レポート, 報告, ログ, トラブルシューティング, 保存',
  onComputer: 'ログフォルダー, サイズ, 容量, ディスク, ストレージ, ファイル',
};
