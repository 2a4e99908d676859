import type { MessagesOf } from '../messages.ts';

/** How everything looks: a section of the settings. */
export const display: MessagesOf<'display'> = {
  title: 'Aspeto',
  language: 'Idioma',
  languageOfSystem: 'Como o sistema ({name})',
  unit: 'Unidade',
  theme: 'Tema',
  themeSystem: 'Como o sistema',
  themeLight: 'Claro',
  themeDark: 'Escuro',
  themeContrast: 'Alto contraste',
  palette: 'Cores',
  paletteStandard: 'Habituais',
  paletteBlueOrange: 'Para daltonismo vermelho-verde',
  paletteRedTeal: 'Para daltonismo azul-amarelo',
  paletteShows: 'Baixa, no intervalo e alta têm este aspeto. Formas e palavras também o indicam sempre.',
  low: 'Baixa',
  inRange: 'No intervalo',
  high: 'Alta',
  textSize: 'Tamanho do texto',
  textSizeInBrowser: 'Num navegador, usa-se o zoom deste.',
  chartHours: 'Horas no gráfico',
  hours: '{hours} h',
};
