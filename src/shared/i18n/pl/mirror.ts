import type { MessagesOf } from '../messages.ts';

/** Mirrors: sites of Nightscout to which readings are written. A part of the settings. */
export const mirror: MessagesOf<'mirror'> = {
  add: 'Kopiuj do Nightscout',
  addFor: 'Kopiuj do Nightscout – {name}',
  mirroredTo: 'Zapisywane w Nightscout',
  edit: 'Edytuj',
  editSite: 'Edytuj kopię w {site}',
  useSite: 'Zapisuj w {site}',
  back: 'Osoby i konta',
  titleOf: '{name} w {site}',
  purpose:
    'Każdy odczyt ({name}) jest zapisywany na tej stronie, także starsze: dla kolejnych obserwujących, zegarków, innych domów lub poradni.',
  leftOut:
    'Symulowane odczyty nigdy nie są zapisywane, podobnie jak to, co pochodzi z samej strony. Posiłki, insulina i notatki pozostają tutaj.',
  address: 'Adres strony',
  addressHint:
    'Taki, jaki otwiera się w przeglądarce. Zwykłe http działa tylko dla serwera we własnej sieci.',
  secret: 'API secret lub token dostępu',
  secretHint:
    'Najlepszy jest osobny token dostępu, z rolą, która ma uprawnienia api:entries:read i api:entries:create.',
  certificate: 'Odcisk certyfikatu (opcjonalnie)',
  certificateHint: 'Tylko dla własnego serwera bez publicznego certyfikatu: jego odcisk SHA‑256.',
  unchanged: 'bez zmian',
  save: 'Zapisz',
  test: 'Testuj',
  tryAgain: 'Spróbuj ponownie',
  mirrorAnyway: 'Kopiuj mimo to',
  remove: 'Usuń kopię',
  removeTitle: 'Nie zapisywać już w {site}?',
  removeText: 'API secret zostanie usunięty z tego komputera. To, co jest na stronie, tam pozostanie.',
  removeConfirm: 'Usuń',
  cancel: 'Anuluj',
  saved: 'Kopię zapisano.',
  asking: 'Łączenie ze stroną…',
  rightSite: 'Czy to właściwa strona?',

  problemNeeded: 'To pole jest wymagane.',
  problemNoAddress: 'To nie jest adres strony internetowej.',
  problemNoFingerprint: 'Odcisk ma 64 znaki: od 0 do 9 i od A do F.',
  problemAlreadyMirrored: 'Odczyty osoby {name} są już zapisywane na tej stronie.',
  problemSomebodyElses:
    'Na tej stronie są zapisywane odczyty innej osoby. Jedna strona jest dla jednej osoby.',
  problemComesFromThere: 'Odczyty pochodzą właśnie z tej strony. Nie ma czego na niej zapisywać.',
  problemOnlyInvented: 'Są tylko symulowane odczyty, a tych nigdy nie zapisuje się na stronie.',
  problemSecretForNewSite: 'To inna strona: podaj jej API secret.',

  foundFree: 'Działa. Nic innego nie zapisuje glukozy na tej stronie.',
  foundSame:
    '„{device}” zapisuje już te odczyty na stronie, z nieco innym czasem. Obserwujący widzieliby wiele z nich podwójnie. Lepiej wyłączyć jedno z dwojga.',
  foundSomebodyElse:
    'Na stronie są niedawne odczyty, które nie mogą należeć do osoby {name}: {differing} z {compared} bardzo się różni. Może to być strona kogoś innego. Dwie osoby na jednej stronie to niebezpieczeństwo dla obu.',
  foundUnclear:
    'Na stronie są niedawne odczyty z „{device}”, których nie można porównać z odczytami osoby {name}. Upewnij się, że to właściwa strona.',
  unknownDevice: 'coś innego',

  off: 'Wyłączone. Nowe odczyty czekają na ponowne włączenie.',
  starting: 'Łączenie…',
  upToDate: 'Aktualne.',
  upToDateSince: 'Aktualne. Ostatni zapis: {time}.',
  sending:
    '{count, plural, one {Zapisywanie; pozostał # odczyt.} few {Zapisywanie; pozostały # odczyty.} many {Zapisywanie; pozostało # odczytów.} other {Zapisywanie; pozostało # odczytu.}}',
  sendingOlder: 'Zapisywanie starszych odczytów; nowsze, od {date}, już tam są.',
  queued:
    '{count, plural, one {Czeka # odczyt.} few {Czekają # odczyty.} many {Czeka # odczytów.} other {Czeka # odczytu.}}',
  nextTry: 'Następna próba: {time}.',

  errorOffline: 'Ten komputer jest offline.',
  errorTimeout: 'Strona nie odpowiada.',
  errorServer: 'Strona ma własny problem albo zamiast niej odpowiada coś innego.',
  errorPause: 'Strona prosi o przerwę: zbyt wiele zapytań.',
  errorBlocked: 'Strona na razie odrzuca połączenia z tej sieci.',
  errorRefused:
    'Strona odrzuciła ten API secret lub token. Nic nie będzie wysyłane, dopóki się go nie zmieni.',
  errorMayNotWrite: 'Strona nie przyjmuje odczytów z tym API secret lub tokenem.',
  errorFormat: 'Strona odpowiedziała w postaci, której Flatarrow nie zna.',
  errorVault: 'Magazyn haseł tego komputera jest zablokowany lub go brak.',
  errorStorage: 'Nie można odczytać lub zapisać historii. Czy dysk jest pełny lub tylko do odczytu?',
  errorIncomplete: 'Zapisane dane tej kopii są niepełne. Podaj je ponownie.',
  errorOtherReadings: 'Zatrzymano: na stronie są odczyty, które nie mogą należeć do osoby {name}.',
};
