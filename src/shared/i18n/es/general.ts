import type { MessagesOf } from '../messages.ts';

/** The program itself: a section of the settings. */
export const general: MessagesOf<'general'> = {
  title: 'General',
  startAtLogin: 'Iniciar cuando inicie sesión en este ordenador',
  notInBrowser: 'No disponible en un navegador.',
  about: 'Acerca de',
  profileFolder: 'Carpeta del perfil',
  version: 'Versión',
  notMedical:
    'Flatarrow no es un producto sanitario. Nunca decida un tratamiento basándose solo en él: compruébelo con la aplicación del sensor o un medidor.',
  historyToKeep: 'Historial que se conserva',
  keepAll: 'Todo',
  keepDays: '{days, plural, one {# día} many {# días} other {# días}}',
  keepYears: '{years, plural, one {# año} many {# años} other {# años}}',
};
