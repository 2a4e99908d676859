import type { MessagesOf } from '../messages.ts';

/** The first run: from nothing to a number in the tray. */
export const welcome: MessagesOf<'welcome'> = {
  title: 'Wat gebruikt u?',
  dexcom: 'Dexcom met een telefoon',
  dexcomMore: 'G6, G7, ONE+ en andere, via Dexcom Share',
  libre: 'Libre met LibreLinkUp',
  libreMore: 'FreeStyle Libre, gedeeld met de LibreLinkUp-app',
  nightscout: 'Nightscout',
  nightscoutMore: 'Een eigen site, xDrip+, Juggluco en andere',
  simulation: 'Laat maar zien',
  simulationMore: 'Verzonnen glucose, geen account, niets verlaat deze computer',
  other: 'Iets anders, of alleen de geschiedenis',
  back: 'Terug',
  whose: 'Van wie is de glucose?',
  connect: 'Verbinden',
  doneTitle: 'Het werkt.',
  waitingTitle: 'Verbonden.',
  doneTray: 'Vanaf nu staat de waarde in het systeemvak en zijn de alarmen aan.',
  doneBrowser: 'Vanaf nu staat de waarde in de titel van deze pagina.',
  doneWaiting: 'De waarde komt met de volgende meting, meestal binnen enkele minuten.',
  showChart: 'Grafiek tonen',
  setAlarms: 'Alarmen instellen',
  disclaimer:
    'Flatarrow is geen medisch hulpmiddel. Beslis nooit alleen hierop over een behandeling, en laat de alarmen van de app van de sensor aanstaan.',
};
