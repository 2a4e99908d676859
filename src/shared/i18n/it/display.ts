import type { MessagesOf } from '../messages.ts';

/** How everything looks: a section of the settings. */
export const display: MessagesOf<'display'> = {
  title: 'Aspetto',
  language: 'Lingua',
  languageOfSystem: 'Come il sistema ({name})',
  unit: 'Unità',
  theme: 'Tema',
  themeSystem: 'Come il sistema',
  themeLight: 'Chiaro',
  themeDark: 'Scuro',
  themeContrast: 'Contrasto elevato',
  palette: 'Colori',
  paletteStandard: 'Abituali',
  paletteBlueOrange: 'Per daltonismo rosso-verde',
  paletteRedTeal: 'Per daltonismo blu-giallo',
  paletteShows: 'Basso, nell’intervallo e alto appaiono così. Lo indicano sempre anche forme e parole.',
  low: 'Basso',
  inRange: 'Nell’intervallo',
  high: 'Alto',
  textSize: 'Dimensione del testo',
  textSizeInBrowser: 'In un browser basta il suo zoom.',
  chartHours: 'Ore nel grafico',
  hours: '{hours} h',
};
