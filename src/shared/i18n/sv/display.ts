import type { MessagesOf } from '../messages.ts';

/** How everything looks: a section of the settings. */
export const display: MessagesOf<'display'> = {
  title: 'Utseende',
  language: 'Språk',
  languageOfSystem: 'Som systemet ({name})',
  unit: 'Enhet',
  theme: 'Tema',
  themeSystem: 'Som systemet',
  themeLight: 'Ljust',
  themeDark: 'Mörkt',
  themeContrast: 'Hög kontrast',
  palette: 'Färger',
  paletteStandard: 'Vanliga',
  paletteBlueOrange: 'För röd–grön färgblindhet',
  paletteRedTeal: 'För blå–gul färgblindhet',
  paletteShows: 'Lågt, inom området och högt ser ut så här. Former och ord säger det alltid också.',
  low: 'Lågt',
  inRange: 'Inom området',
  high: 'Högt',
  textSize: 'Textstorlek',
  textSizeInBrowser: 'I en webbläsare används dess egen zoom.',
  chartHours: 'Timmar i diagrammet',
  hours: '{hours} h',
};
