import type { MessagesOf } from '../messages.ts';

/** Hiding values and names: a section of the settings. */
export const discreet: MessagesOf<'discreet'> = {
  title: 'Discreet',
  saved: 'Opgeslagen.',
  means:
    'Verbergt waarden en namen in het systeemvak, in meldingen en in vensters; een neutrale stip blijft. Alarmen gaan gewoon af, zonder de waarde.',
  now: 'Nu discreet',
  bySchedule: 'Staat nu aan, volgens de tijden hieronder.',
  atTimes: 'Op deze tijden',
  window: 'Discreet {when}',
  removeWindow: 'Verwijderen: {name}',
  addTime: 'Tijd toevoegen',
  atMostSix: 'Hoogstens zes tijden.',
  newTime: 'Nieuwe discrete tijd',
  keepOut: 'Vensters van Flatarrow weglaten bij schermdelen',
  browserCant: 'Een pagina in een browser kan zich niet verbergen.',
  systemCant: 'Dit systeem kan geen venster verbergen: wie uw scherm ziet, ziet het.',
  leftOut:
    'Schermafbeeldingen en schermdelen laten ze weg. Het pictogram in het systeemvak blijft zichtbaar.',
};
