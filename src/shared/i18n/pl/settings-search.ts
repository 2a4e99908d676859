import type { MessagesOf } from '../messages.ts';

/**
 * The search in the settings. Besides what it says itself, words that people may look for a setting with: each word is
 * found by its beginning, in any order, so that these are lists and no sentences.
 */
export const settingsSearch: MessagesOf<'settingsSearch'> = {
  field: 'Szukaj w ustawieniach',
  placeholder: 'Szukaj',
  clear: 'Wyczyść wyszukiwanie',
  hits: 'Znalezione ustawienia',
  count:
    '{count, plural, one {Znaleziono # ustawienie} few {Znaleziono # ustawienia} many {Znaleziono # ustawień} other {Znaleziono # ustawienia}}',
  nothing: 'Nic nie znaleziono dla „{query}”.',

  accountLabel: 'Edytuj konto',
  accountOrderLabel: 'Kolejność kont',
  personLabel: 'Zmień nazwę osoby lub ją usuń',
  usualRangeLabel: 'Typowy zakres docelowy',

  addAccount:
    'Dexcom Share, LibreLinkUp, FreeStyle Libre, Nightscout, połącz, połączenie, zaloguj, logowanie, nazwa użytkownika, e-mail, hasło, źródło, sensor, chmura, obserwuj',
  account:
    'zmień hasło, nazwa użytkownika, e-mail, region, serwer, logowanie, Dexcom, Libre, Nightscout, wyłącz, usuń, historia, sensor, urządzenia',
  accountOrder: 'preferuj, priorytet, pierwsze, zapasowe, rezerwa, kilka źródeł',
  addPerson: 'nowa osoba, dziecko, rodzina, partner, obserwuj, ktoś inny',
  person: 'imię, kolor, skasuj, przestań obserwować',
  mirror:
    'wysyłaj, wyślij, zapisuj, udostępnij, kopiuj, kopia zapasowa, kopia lustrzana, strona, zegarek, klinika, lekarz, obserwujący, sekret API, token',
  ranges: 'zakres, próg, granica, limit, cel, czas w zakresie, TIR, mg/dL, mmol/L',
  usualRange: 'domyślny, standardowy, przywróć, 70 180, 3,9 10',
  presets: 'szablon, domyślne, plan, dziecko, ciąża, praca, szkoła',
  resetAlarms: 'wartości standardowe, od nowa, cofnij, zresetuj',
  partOfDay: 'dzień, noc, sen, spanie, wieczór, godziny, inaczej w nocy, harmonogram',
  lowAlarms: 'alarm, ostrzeżenie, hipo, hipoglikemia, niedocukrzenie, spadek, próg, granica',
  highAlarms: 'alarm, ostrzeżenie, hiper, hiperglikemia, przecukrzenie, wzrost, próg, granica',
  dataAlarms:
    'alarm, ostrzeżenie, utrata sygnału, brakujące odczyty, nieaktualne, offline, logowanie, połączenie',
  backInRange: 'alarm, koniec, minęło, znowu w normie',
  alarmSound: 'głośność, głośno, głośniej, cicho, wycisz, bez dźwięku, ton, dzwonek, hałas, odtwórz',
  snoozeChoices: 'drzemka, odłóż, pauza, później, przypomnij, minuty',
  againEvery: 'powtarzaj, powtórz, przypomnij, odstęp, minuty',
  waitsFor: 'opóźnienie, czekaj, kilka odczytów, fałszywe alarmy, ucisk sensora, minuty',
  overOnceBack: 'histereza, margines, wahania',
  notWhileTurning: 'trend, znowu rośnie, znowu spada, powrót',
  looksAhead: 'prognoza, przewidywanie, przewiduj, wczesne ostrzeżenie, z wyprzedzeniem, minuty',
  shownBy: 'powiadomienie, baner, wyskakujące okno, popup, okno alertu, kanał',
  doNotDisturb: 'nie przeszkadzać, skupienie, wycisz, krytyczny, przebij',
  quietHours: 'cisza, wycisz, nie przeszkadzać, harmonogram, spotkanie, szkoła, obiad, noc',
  rehearsal: 'test, testuj, wypróbuj, symulacja, sprawdź, ćwiczenie',
  logFilter: 'wcześniejsze alerty, historia alertów, dlaczego dzwonił, dziennik, filtr, filtruj',
  exports:
    'eksportuj, kopia zapasowa, backup, zapisz, pobierz, plik, arkusz, Excel, CSV, JSON, lekarz, udostępnij',
  imports:
    'importuj, wczytaj, przywróć, kopia zapasowa, backup, plik, LibreView, Clarity, CSV, stare odczyty',
  discreet: 'ukryj, prywatność, prywatny, tajne, prezentacja, spotkanie',
  discreetTimes: 'ukryj, prywatność, harmonogram, praca, biuro, szkoła',
  hideFromCapture:
    'zrzut ekranu, udostępnianie ekranu, nagrywanie, prezentacja, Zoom, Teams, ukryj, prywatność',
  language:
    'język, tłumaczenie, polski, angielski, niemiecki, francuski, hiszpański, włoski, niderlandzki, szwedzki, portugalski, japoński, language',
  unit: 'mg/dL, mmol/L, miligramy, milimole, jednostki glukozy',
  theme: 'ciemny, tryb ciemny, jasny, noc, czarny, biały, kontrast, kolor',
  palette:
    'daltonista, daltonizm, ślepota barw, kolor, czerwony, zielony, niebieski, pomarańczowy, dostępność',
  textSize: 'czcionka, litery, duży, większy, powiększenie, zoom, dostępność, czytelny',
  chartHours: 'wykres, krzywa, okres, przedział czasu, 3, 6, 12, 24',
  startAtLogin: 'autostart, start, rozruch, otwórz, automatycznie',
  historyToKeep: 'przechowywanie, usuń stare odczyty, pamięć, miejsce na dysku, jak długo, dni',
  updates: 'aktualizuj, nowa wersja, pobierz, zainstaluj, automatycznie',
  about: 'wersja, wyrób medyczny, folder, magazyn haseł, pęk kluczy, szyfrowanie, profil',
  sourceHealth: 'stan, status, połączenie, opóźnienie, błędy, rozwiązywanie problemów, zegar, zapytania',
  diagnosticsFile: 'pomoc, wsparcie, błąd, problem, raport, dziennik, log, zgłoś, zapisz',
  onComputer: 'folder dziennika, log, rozmiar, miejsce na dysku, pamięć, pliki',
};
