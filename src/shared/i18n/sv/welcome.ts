import type { MessagesOf } from '../messages.ts';

/** The first run: from nothing to a number in the tray. */
export const welcome: MessagesOf<'welcome'> = {
  title: 'Vad använder du?',
  dexcom: 'Dexcom med telefon',
  dexcomMore: 'G6, G7, ONE+ och andra, via Dexcom Share',
  libre: 'Libre med LibreLinkUp',
  libreMore: 'FreeStyle Libre, delat med LibreLinkUp-appen',
  nightscout: 'Nightscout',
  nightscoutMore: 'En egen webbplats, xDrip+, Juggluco och andra',
  simulation: 'Visa mig bara',
  simulationMore: 'Påhittad glukos, inget konto, inget lämnar den här datorn',
  other: 'Något annat, eller bara historiken',
  back: 'Tillbaka',
  whose: 'Vems glukos är det?',
  connect: 'Anslut',
  doneTitle: 'Det fungerar.',
  waitingTitle: 'Ansluten.',
  doneTray: 'Från och med nu finns värdet i systemfältet och larmen är på.',
  doneBrowser: 'Från och med nu finns värdet i sidans titel.',
  doneWaiting: 'Värdet kommer med nästa mätning, vanligen inom några minuter.',
  showChart: 'Visa diagrammet',
  setAlarms: 'Ställ in larmen',
  disclaimer:
    'Flatarrow är inte en medicinteknisk produkt. Fatta aldrig beslut om behandling utifrån enbart Flatarrow, och låt larmen i sensorns egen app vara på.',
};
