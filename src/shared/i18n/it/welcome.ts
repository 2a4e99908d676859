import type { MessagesOf } from '../messages.ts';

/** The first run: from nothing to a number in the tray. */
export const welcome: MessagesOf<'welcome'> = {
  title: 'Quale sensore?',
  dexcom: 'Dexcom con un telefono',
  dexcomMore: 'G6, G7, ONE+ e altri, tramite Dexcom Share',
  libre: 'Libre con LibreLinkUp',
  libreMore: 'FreeStyle Libre, condiviso con l’app LibreLinkUp',
  nightscout: 'Nightscout',
  nightscoutMore: 'Un sito proprio, xDrip+, Juggluco e altri',
  simulation: 'Solo una dimostrazione',
  simulationMore: 'Glucosio inventato, nessun account, nulla lascia questo computer',
  other: 'Altro, o solo la cronologia',
  back: 'Indietro',
  whose: 'Di chi è il glucosio?',
  connect: 'Connetti',
  doneTitle: 'Funziona.',
  waitingTitle: 'Connesso.',
  doneTray: 'D’ora in poi il valore è nell’area di notifica e gli allarmi sono attivi.',
  doneBrowser: 'D’ora in poi il valore è nel titolo di questa pagina.',
  doneWaiting: 'Il valore arriva con la prossima lettura, di solito entro pochi minuti.',
  showChart: 'Mostra il grafico',
  setAlarms: 'Imposta gli allarmi',
  disclaimer:
    'Flatarrow non è un dispositivo medico. Mai decidere una terapia solo in base a esso, e tenere attivi gli allarmi dell’app del sensore.',
};
