import type { MessagesOf } from '../messages.ts';

/** What notifications and the alert window say of an alarm. */
export const alarms: MessagesOf<'alarms'> = {
  title: '{alarm}: {name}',
  titleWithValue: '{alarm}: {name} {value}',
  rehearsalTitle: 'Proefalarm: {alarm}: {name}',
  rehearsalTitleWithValue: 'Proefalarm: {alarm}: {name} {value}',
  neutralBody: 'Iets vraagt uw aandacht.',
  measured: 'Gemeten: {age}.',
  setAbove: 'Het alarm staat op boven {amount}.',
  setBelow: 'Het alarm staat op onder {amount}.',
  setAtOrBelow: 'Het alarm staat op {amount} of lager.',
  foreseen: 'Als het zo doorgaat, wordt {amount} binnen {minutes} min bereikt.',
  fast: 'Met minstens {amount} in 5 min.',
  backBetween: 'Weer tussen {low} en {high}.',
  noReadingArrived: 'Er is geen meting binnengekomen.',
  lastReading: 'Laatste meting: {age}.',
  wasLow: 'Die was laag: {amount}.',
  causeCloud: 'De dienst is de oorzaak, {source}: {problem}',
  causeAccount: 'Het account is de oorzaak, {source}: {problem}',
  causeNetwork: 'Het netwerk van deze computer is de oorzaak: {problem}',
  causeFlatarrow: 'Flatarrow zelf is de oorzaak: {problem}',
  neverAsked:
    'Flatarrow zelf is de oorzaak: het heeft nog nooit iets opgevraagd. Sluit het af en start het opnieuw.',
  lastAsked: 'Flatarrow zelf is de oorzaak: laatst opgevraagd {age}. Sluit het af en start het opnieuw.',
  sensorSilent: '{source} antwoordt; de sensor of de telefoon ervan stuurt niets.',
  noSourceAnswered: 'Nog geen enkele bron heeft geantwoord.',
  whileNobodyLooked: 'Terwijl niemand keek: {name}',
  somethingToCatchUp: 'Er is iets gebeurd terwijl niemand keek.',
};
