import type { MessagesOf } from '../messages.ts';

/** Newer versions of the program: a part of the settings. */
export const updates: MessagesOf<'updates'> = {
  title: 'Aktualizacje',
  daily: 'Szukaj nowszych wersji raz dziennie',
  dailyNote:
    'Zapytanie trafia do serwera z pakietami. Poznaje on adres sieciowy, wersję i system, nic więcej.',
  checkNow: 'Sprawdź teraz',
  restart: 'Uruchom ponownie i zainstaluj',
  openPage: 'Pokaż stronę pobierania',
  never: 'Jeszcze nie sprawdzano.',
  current: 'To najnowsza wersja ({time}).',
  checking: 'Sprawdzanie…',
  available: 'Dostępna jest wersja {version}. Instaluje ją system lub użytkownik.',
  downloading: 'Wersja {version} jest pobierana. Gdy dzwoni alarm, pobieranie czeka.',
  ready: 'Wersja {version} jest gotowa. Zostanie zainstalowana przy zamknięciu.',
  unreachable: 'Nie udało się połączyć z serwerem ({time}). Kolejna próba później.',
  unreadable: 'Odpowiedź serwera była niezrozumiała ({time}). Kolejna próba później.',
  refused:
    'Pobrany plik nie jest tym, który zapowiedziano. Usunięto go ({time}), zostanie pobrany ponownie później.',
  ringing: 'Dzwoni alarm. Najpierw na niego zareaguj.',
  offUnpackaged: 'Ta kopia została zbudowana ręcznie i ręcznie się ją aktualizuje.',
  offNoAddress: 'Ten pakiet nie podaje, gdzie są nowsze wersje. Nigdy ich nie szuka.',
  offElsewhere: 'Tę kopię aktualizuje sklep, który ją zainstalował.',
  news: 'Nowości w {version}',
};
