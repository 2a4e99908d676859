import type { MessagesOf } from '../messages.ts';

/** Hiding values and names: a section of the settings. */
export const discreet: MessagesOf<'discreet'> = {
  title: 'Diskret',
  saved: 'Sparat.',
  means:
    'Döljer värden och namn i systemfältet, i aviseringar och i fönster; en neutral prick finns kvar. Larmen ljuder ändå, utan värdet.',
  now: 'Diskret nu',
  bySchedule: 'På just nu, enligt tiderna nedan.',
  atTimes: 'Vid dessa tider',
  window: 'Diskret {when}',
  removeWindow: 'Ta bort: {name}',
  addTime: 'Lägg till en tid',
  atMostSix: 'Högst sex tider.',
  newTime: 'Ny diskret tid',
  keepOut: 'Håll Flatarrows fönster utanför delade skärmar',
  browserCant: 'En sida i en webbläsare kan inte dölja sig.',
  systemCant: 'Systemet kan inte dölja ett fönster: den som ser din skärm ser det.',
  leftOut: 'De syns inte i skärmbilder och skärmdelning. Ikonen i systemfältet syns fortfarande.',
};
