import type { MessagesOf } from '../messages.ts';

/** How everything looks: a section of the settings. */
export const display: MessagesOf<'display'> = {
  title: '表示',
  language: '言語',
  languageOfSystem: 'システムに合わせる（{name}）',
  unit: '単位',
  theme: 'テーマ',
  themeSystem: 'システムに合わせる',
  themeLight: 'ライト',
  themeDark: 'ダーク',
  themeContrast: 'ハイコントラスト',
  palette: '配色',
  paletteStandard: '標準',
  paletteBlueOrange: '赤と緑の区別が難しい方向け',
  paletteRedTeal: '青と黄の区別が難しい方向け',
  paletteShows: '低値・範囲内・高値はこのように表示されます。形と言葉でも必ず示されます。',
  low: '低値',
  inRange: '範囲内',
  high: '高値',
  textSize: '文字の大きさ',
  textSizeInBrowser: 'ブラウザーでは、ブラウザーのズームを使ってください。',
  chartHours: 'グラフの時間幅',
  hours: '{hours}時間',
};
