import type { MessagesOf } from '../messages.ts';

/** How everything looks: a section of the settings. */
export const display: MessagesOf<'display'> = {
  title: 'Pantalla',
  language: 'Idioma',
  languageOfSystem: 'Como el sistema ({name})',
  unit: 'Unidad',
  theme: 'Tema',
  themeSystem: 'Como el sistema',
  themeLight: 'Claro',
  themeDark: 'Oscuro',
  themeContrast: 'Alto contraste',
  palette: 'Colores',
  paletteStandard: 'Habituales',
  paletteBlueOrange: 'Para daltonismo rojo-verde',
  paletteRedTeal: 'Para daltonismo azul-amarillo',
  paletteShows: 'Así se ven baja, en rango y alta. Formas y palabras también lo indican siempre.',
  low: 'Baja',
  inRange: 'En rango',
  high: 'Alta',
  textSize: 'Tamaño del texto',
  textSizeInBrowser: 'En un navegador se usa su propio zoom.',
  chartHours: 'Horas en el gráfico',
  hours: '{hours} h',
};
