import type { MessagesOf } from '../messages.ts';

/** The first run: from nothing to a number in the tray. */
export const welcome: MessagesOf<'welcome'> = {
  title: 'Czego używasz?',
  dexcom: 'Dexcom z telefonem',
  dexcomMore: 'G6, G7, ONE+ i inne, przez Dexcom Share',
  libre: 'Libre z LibreLinkUp',
  libreMore: 'FreeStyle Libre, udostępniane w aplikacji LibreLinkUp',
  nightscout: 'Nightscout',
  nightscoutMore: 'Własna strona, xDrip+, Juggluco i inne',
  simulation: 'Tylko pokaż',
  simulationMore: 'Zmyślona glukoza, bez konta, nic nie opuszcza tego komputera',
  other: 'Coś innego lub tylko historia',
  back: 'Wstecz',
  whose: 'Czyja to glukoza?',
  connect: 'Połącz',
  doneTitle: 'Działa.',
  waitingTitle: 'Połączono.',
  doneTray: 'Odtąd wartość jest w zasobniku, a alarmy są włączone.',
  doneBrowser: 'Odtąd wartość jest w tytule tej strony.',
  doneWaiting: 'Wartość pojawi się z następnym odczytem, zwykle w ciągu kilku minut.',
  showChart: 'Pokaż wykres',
  setAlarms: 'Ustaw alarmy',
  disclaimer:
    'Flatarrow nie jest wyrobem medycznym. Nigdy nie podejmuj decyzji o leczeniu wyłącznie na jego podstawie i pozostaw włączone alarmy w aplikacji sensora.',
};
