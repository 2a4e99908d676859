import type { MessagesOf } from '../messages.ts';

/** The first run: from nothing to a number in the tray. */
export const welcome: MessagesOf<'welcome'> = {
  title: 'Was verwenden Sie?',
  dexcom: 'Dexcom mit einem Telefon',
  dexcomMore: 'G6, G7, ONE+ und andere, über Dexcom Share',
  libre: 'Libre mit LibreLinkUp',
  libreMore: 'FreeStyle Libre, geteilt mit der LibreLinkUp-App',
  nightscout: 'Nightscout',
  nightscoutMore: 'Eine eigene Website, xDrip+, Juggluco und andere',
  simulation: 'Nur mal ansehen',
  simulationMore: 'Erfundene Glukose, kein Konto, nichts verlässt diesen Computer',
  other: 'Etwas anderes oder nur der Verlauf',
  back: 'Zurück',
  whose: 'Wessen Glukose ist es?',
  connect: 'Verbinden',
  doneTitle: 'Es funktioniert.',
  waitingTitle: 'Verbunden.',
  doneTray: 'Ab jetzt steht der Wert im Infobereich, und die Alarme sind eingeschaltet.',
  doneBrowser: 'Ab jetzt steht der Wert im Titel dieser Seite.',
  doneWaiting: 'Der Wert kommt mit der nächsten Messung, meist in wenigen Minuten.',
  showChart: 'Diagramm zeigen',
  setAlarms: 'Alarme einstellen',
  disclaimer:
    'Flatarrow ist kein Medizinprodukt. Nie allein danach über eine Behandlung entscheiden und die Alarme der App des Sensors eingeschaltet lassen.',
};
