import type { MessagesOf } from '../messages.ts';

/** The settings window around its sections. */
export const settings: MessagesOf<'settings'> = {
  title: 'Ustawienia',
  alerts: 'Alerty',
  alertLog: 'Dziennik alertów',
  showGlucose: 'Pokaż glukozę',
  lost: 'Sam Flatarrow nie odpowiada. Nic nie można zmienić, dopóki nie wróci.',
  undo: 'Cofnij',
  undone: 'Cofnięto.',
};
