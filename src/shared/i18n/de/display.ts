import type { MessagesOf } from '../messages.ts';

/** How everything looks: a section of the settings. */
export const display: MessagesOf<'display'> = {
  title: 'Anzeige',
  language: 'Sprache',
  languageOfSystem: 'Wie das System ({name})',
  unit: 'Einheit',
  theme: 'Design',
  themeSystem: 'Wie das System',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  themeContrast: 'Hoher Kontrast',
  palette: 'Farben',
  paletteStandard: 'Üblich',
  paletteBlueOrange: 'Bei Rot-Grün-Sehschwäche',
  paletteRedTeal: 'Bei Blau-Gelb-Sehschwäche',
  paletteShows: 'So sehen niedrig, im Zielbereich und hoch aus. Formen und Wörter sagen es immer zusätzlich.',
  low: 'Niedrig',
  inRange: 'Im Zielbereich',
  high: 'Hoch',
  textSize: 'Textgröße',
  textSizeInBrowser: 'Im Browser übernimmt das dessen Zoom.',
  chartHours: 'Stunden im Diagramm',
  hours: '{hours} h',
};
