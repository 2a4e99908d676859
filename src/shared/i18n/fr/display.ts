import type { MessagesOf } from '../messages.ts';

/** How everything looks: a section of the settings. */
export const display: MessagesOf<'display'> = {
  title: 'Affichage',
  language: 'Langue',
  languageOfSystem: 'Comme le système ({name})',
  unit: 'Unité',
  theme: 'Thème',
  themeSystem: 'Comme le système',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  themeContrast: 'Contraste élevé',
  palette: 'Couleurs',
  paletteStandard: 'Habituelles',
  paletteBlueOrange: 'Pour le daltonisme rouge-vert',
  paletteRedTeal: 'Pour le daltonisme bleu-jaune',
  paletteShows:
    'Voici à quoi ressemblent bas, dans la cible et élevé. Des formes et des mots le disent toujours aussi.',
  low: 'Bas',
  inRange: 'Dans la cible',
  high: 'Élevé',
  textSize: 'Taille du texte',
  textSizeInBrowser: 'Dans un navigateur, utilisez son zoom.',
  chartHours: 'Heures dans le graphique',
  hours: '{hours} h',
};
