import type { MessagesOf } from '../messages.ts';

/** The program itself: a section of the settings. */
export const general: MessagesOf<'general'> = {
  title: 'Generali',
  startAtLogin: 'Avvia quando accedo a questo computer',
  notInBrowser: 'Non disponibile in un browser.',
  about: 'Informazioni',
  profileFolder: 'Cartella del profilo',
  version: 'Versione',
  notMedical:
    'Flatarrow non è un dispositivo medico. Mai decidere una terapia solo in base a esso: controllare con l’app del sensore o con un glucometro.',
  historyToKeep: 'Cronologia da conservare',
  keepAll: 'Tutta',
  keepDays: '{days, plural, one {# giorno} many {# giorni} other {# giorni}}',
  keepYears: '{years, plural, one {# anno} many {# anni} other {# anni}}',
};
