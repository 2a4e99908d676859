import type { MessagesOf } from '../messages.ts';

/** The program itself: a section of the settings. */
export const general: MessagesOf<'general'> = {
  title: 'Ogólne',
  startAtLogin: 'Uruchamiaj po zalogowaniu do tego komputera',
  notInBrowser: 'Niedostępne w przeglądarce.',
  about: 'O programie',
  profileFolder: 'Folder profilu',
  version: 'Wersja',
  notMedical:
    'Flatarrow nie jest wyrobem medycznym. Nigdy nie podejmuj decyzji o leczeniu wyłącznie na jego podstawie: sprawdź w aplikacji sensora lub glukometrem.',
  historyToKeep: 'Ile historii zachować',
  keepAll: 'Całą',
  keepDays: '{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}',
  keepYears: '{years, plural, one {# rok} few {# lata} many {# lat} other {# roku}}',
};
