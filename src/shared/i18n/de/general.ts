import type { MessagesOf } from '../messages.ts';

/** The program itself: a section of the settings. */
export const general: MessagesOf<'general'> = {
  title: 'Allgemein',
  startAtLogin: 'Beim Anmelden an diesem Computer starten',
  notInBrowser: 'Im Browser nicht verfügbar.',
  about: 'Über',
  profileFolder: 'Profilordner',
  version: 'Version',
  notMedical:
    'Flatarrow ist kein Medizinprodukt. Nie allein danach über eine Behandlung entscheiden: mit der App des Sensors oder einem Messgerät prüfen.',
  historyToKeep: 'Verlauf aufbewahren',
  keepAll: 'Alles',
  keepDays: '{days, plural, one {# Tag} other {# Tage}}',
  keepYears: '{years, plural, one {# Jahr} other {# Jahre}}',
};
