import type { MessagesOf } from '../messages.ts';

/** The program itself: a section of the settings. */
export const general: MessagesOf<'general'> = {
  title: 'Algemeen',
  startAtLogin: 'Starten wanneer ik me op deze computer aanmeld',
  notInBrowser: 'Niet beschikbaar in een browser.',
  about: 'Over',
  profileFolder: 'Profielmap',
  version: 'Versie',
  notMedical:
    'Flatarrow is geen medisch hulpmiddel. Beslis nooit alleen hierop over een behandeling: controleer met de app van de sensor of een meter.',
  historyToKeep: 'Geschiedenis bewaren',
  keepAll: 'Alles',
  keepDays: '{days, plural, one {# dag} other {# dagen}}',
  keepYears: '{years, plural, one {# jaar} other {# jaar}}',
};
