import type { MessagesOf } from '../messages.ts';

/** How everything looks: a section of the settings. */
export const display: MessagesOf<'display'> = {
  title: 'Wygląd',
  language: 'Język',
  languageOfSystem: 'Jak w systemie ({name})',
  unit: 'Jednostka',
  theme: 'Motyw',
  themeSystem: 'Jak w systemie',
  themeLight: 'Jasny',
  themeDark: 'Ciemny',
  themeContrast: 'Wysoki kontrast',
  palette: 'Kolory',
  paletteStandard: 'Zwykłe',
  paletteBlueOrange: 'Przy nierozróżnianiu czerwieni i zieleni',
  paletteRedTeal: 'Przy nierozróżnianiu niebieskiego i żółtego',
  paletteShows:
    'Tak wyglądają wartości niskie, w zakresie i wysokie. Zawsze mówią o tym także kształty i słowa.',
  low: 'Niski',
  inRange: 'W zakresie',
  high: 'Wysoki',
  textSize: 'Rozmiar tekstu',
  textSizeInBrowser: 'W przeglądarce służy do tego jej własne powiększenie.',
  chartHours: 'Godziny na wykresie',
  hours: '{hours} godz.',
};
