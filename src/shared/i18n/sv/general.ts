import type { MessagesOf } from '../messages.ts';

/** The program itself: a section of the settings. */
export const general: MessagesOf<'general'> = {
  title: 'Allmänt',
  startAtLogin: 'Starta när jag loggar in på datorn',
  notInBrowser: 'Inte tillgängligt i en webbläsare.',
  about: 'Om',
  profileFolder: 'Profilmapp',
  version: 'Version',
  notMedical:
    'Flatarrow är inte en medicinteknisk produkt. Fatta aldrig beslut om behandling utifrån enbart Flatarrow: kontrollera med sensorns egen app eller en blodsockermätare.',
  historyToKeep: 'Historik att spara',
  keepAll: 'Allt',
  keepDays: '{days, plural, one {# dag} other {# dagar}}',
  keepYears: '{years, plural, one {# år} other {# år}}',
};
