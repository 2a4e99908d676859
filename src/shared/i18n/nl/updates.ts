import type { MessagesOf } from '../messages.ts';

/** Newer versions of the program: a part of the settings. */
export const updates: MessagesOf<'updates'> = {
  title: 'Updates',
  daily: 'Eén keer per dag naar nieuwere versies zoeken',
  dailyNote:
    'Dit bevraagt de server met de pakketten. Die verneemt uw netwerkadres, de versie en het systeem, en verder niets.',
  checkNow: 'Nu zoeken',
  restart: 'Opnieuw starten en installeren',
  openPage: 'Downloadpagina tonen',
  never: 'Er is nog niet gezocht.',
  current: 'Dit is de nieuwste versie ({time}).',
  checking: 'Zoeken…',
  available: 'Versie {version} is beschikbaar. Uw systeem installeert die, of uzelf.',
  downloading: 'Versie {version} wordt gedownload. Zolang er een alarm afgaat, wacht dit.',
  ready: 'Versie {version} staat klaar. Die wordt geïnstalleerd als u afsluit.',
  unreachable: 'De server was niet bereikbaar ({time}). Later wordt het opnieuw geprobeerd.',
  unreadable: 'Het antwoord van de server was onbegrijpelijk ({time}). Later wordt het opnieuw geprobeerd.',
  refused:
    'Wat is gedownload, is niet wat was aangekondigd. Het is weggegooid ({time}) en wordt later opnieuw gedownload.',
  ringing: 'Er gaat een alarm af. Reageer daar eerst op.',
  offUnpackaged: 'Deze kopie is met de hand gebouwd en wordt met de hand bijgewerkt.',
  offNoAddress: 'Dit pakket noemt geen plaats met nieuwere versies. Het zoekt er nooit naar.',
  offElsewhere: 'Deze kopie wordt bijgewerkt door de appwinkel die haar heeft geïnstalleerd.',
  news: 'Nieuw in {version}',
};
