import type { MessagesOf } from '../messages.ts';

/** How everything looks: a section of the settings. */
export const display: MessagesOf<'display'> = {
  title: 'Weergave',
  language: 'Taal',
  languageOfSystem: 'Zoals het systeem ({name})',
  unit: 'Eenheid',
  theme: 'Thema',
  themeSystem: 'Zoals het systeem',
  themeLight: 'Licht',
  themeDark: 'Donker',
  themeContrast: 'Hoog contrast',
  palette: 'Kleuren',
  paletteStandard: 'Gewoon',
  paletteBlueOrange: 'Voor rood-groenkleurenblindheid',
  paletteRedTeal: 'Voor blauw-geelkleurenblindheid',
  paletteShows: 'Zo zien laag, binnen bereik en hoog eruit. Vormen en woorden zeggen het altijd ook.',
  low: 'Laag',
  inRange: 'Binnen bereik',
  high: 'Hoog',
  textSize: 'Tekstgrootte',
  textSizeInBrowser: 'In een browser doet de zoomfunctie dit.',
  chartHours: 'Uren in de grafiek',
  hours: '{hours} u',
};
