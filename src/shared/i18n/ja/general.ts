import type { MessagesOf } from '../messages.ts';

/** The program itself: a section of the settings. */
export const general: MessagesOf<'general'> = {
  title: '一般',
  startAtLogin: 'このコンピューターへのサインイン時に起動',
  notInBrowser: 'ブラウザーでは利用できません。',
  about: 'このアプリについて',
  profileFolder: 'プロファイルフォルダー',
  version: 'バージョン',
  notMedical:
    'Flatarrowは医療機器ではありません。これだけで治療を判断せず、必ずセンサーの公式アプリまたは血糖測定器で確認してください。',
  historyToKeep: '履歴の保存期間',
  keepAll: 'すべて',
  keepDays: '{days, plural, other {#日}}',
  keepYears: '{years, plural, other {#年}}',
};
