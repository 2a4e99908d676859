import type { MessagesOf } from '../messages.ts';

/** What the program itself has to tell: files, the vault, saving. */
export const notices: MessagesOf<'notices'> = {
  mirrorStopped: 'Odczyty osoby {name} nie są już zapisywane w {site}. {reason}',
  mirrorDoubted:
    'Odczyty osoby {name} nie są zapisywane w {site}: są tam odczyty, które nie mogą należeć do tej osoby. Sprawdź kopię do Nightscout w ustawieniach.',
  historyUnopened: 'Nie można otworzyć historii ({reason}). Odczyty są przechowywane do zamknięcia programu.',
  historyDamaged: 'Plik historii był uszkodzony. Zachowano go jako {file} i zaczęto nowy.',
  historyTooNew: 'Historię zapisała nowsza wersja Flatarrow. Zaktualizuj program.',
  settingsUnsaved: 'Nie można zapisać ustawień: {reason}. Obowiązują do zamknięcia programu.',
  settingsTooNew:
    'Ustawienia zapisała nowsza wersja Flatarrow. Pozostawiono je bez zmian; zaktualizuj program.',
  settingsStuck:
    'Plik ustawień jest uszkodzony i nie można go przenieść. Pozostawiono go bez zmian; do zamknięcia programu obowiązują ustawienia domyślne.',
  settingsDamaged: 'Plik ustawień był uszkodzony. Zachowano go jako {file}; obowiązują ustawienia domyślne.',
  rulesReset:
    'Nie udało się odczytać reguł alarmów ({names}). Obowiązują reguły domyślne: sprawdź je w ustawieniach.',
  passwordsTooNew:
    'Zapisane hasła pochodzą z nowszej wersji Flatarrow. Pozostawiono je bez zmian; zaktualizuj program.',
  passwordsStuck:
    'Plik zapisanych haseł jest uszkodzony i nie można go przenieść. Pozostawiono go bez zmian; hasła są ważne do zamknięcia programu.',
  passwordsDamaged: 'Plik zapisanych haseł był uszkodzony. Zachowano go jako {file}; zaloguj się ponownie.',
  updateAvailable: 'Dostępna jest wersja Flatarrow {version}. Zobacz Ustawienia, Ogólne.',
  updateWaits:
    'Flatarrow {version} jest gotowy i czeka na zamknięcie lub ponowne uruchomienie. Zobacz Ustawienia, Ogólne.',
  updated: 'Flatarrow ma teraz wersję {version}. Co nowego: zobacz Ustawienia, Ogólne.',
  passwordsUnsaved: 'Nie można zapisać haseł ({reason}). Są ważne do zamknięcia programu.',
  settingsLeftAlone:
    'Nie odczytano ustawień: {reason}. Plik pozostawiono bez zmian; do zamknięcia programu obowiązują ustawienia domyślne.',
  passwordsLeftAlone:
    'Nie odczytano zapisanych haseł: {reason}. Plik pozostawiono bez zmian; hasła są ważne do zamknięcia programu.',
  isLink: '{path} jest odnośnikiem do innego miejsca',
  isSpecial: '{path} nie jest zwykłym plikiem',
  isShared: '{path} ma drugą nazwę w innym miejscu (twarde dowiązanie)',
  isLarge: '{path} jest o wiele za duży',
  noLog: 'Brak dziennika: {reason}.',
  folderShared:
    'Inni użytkownicy tego komputera mogą umieszczać pliki w folderze profilu {folder}. Wskaż Flatarrow własny folder.',
  folderClosed:
    'Inni użytkownicy tego komputera mogli zmieniać folder profilu {folder}. Już nie mogą; sprawdź, czy ustawienia są własne.',
};
