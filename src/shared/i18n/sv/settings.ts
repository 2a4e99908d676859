import type { MessagesOf } from '../messages.ts';

/** The settings window around its sections. */
export const settings: MessagesOf<'settings'> = {
  title: 'Inställningar',
  alerts: 'Larm',
  alertLog: 'Larmlogg',
  showGlucose: 'Visa glukos',
  lost: 'Flatarrow svarar inte. Inget kan ändras förrän det är tillbaka.',
  undo: 'Ångra',
  undone: 'Återtaget.',
};
