import type { MessagesOf } from '../messages.ts';

/** What a failure is, in a sentence, with what to do about it where that is known. */
export const errors: MessagesOf<'errors'> = {
  offline: 'Ten komputer jest offline.',
  timeout: 'Usługa nie odpowiada.',
  server: 'Usługa ma własny problem.',
  rateLimited: 'Usługa prosi o przerwę: zbyt wiele zapytań.',
  lockedOut: 'Usługa zablokowała to konto na pewien czas po zbyt wielu nieudanych logowaniach.',
  blocked: 'Usługa na razie odrzuca połączenia z tej sieci.',
  sessionExpired: 'Logowanie wygasło.',
  badCredentials: 'Odmówiono logowania.',
  wrongAccountKind: 'To niewłaściwy rodzaj konta dla tego źródła.',
  termsRequired: 'Czekają nowe warunki. Otwórz aplikację w telefonie, przyjmij je tam i spróbuj ponownie.',
  noPerson: 'Nikt nie udostępnia glukozy temu kontu.',
  versionTooOld: 'Usługa wymaga nowszej wersji Flatarrow.',
  badPayload: 'Usługa zmieniła format; nie udało się odczytać jej odpowiedzi.',
  vaultLocked: 'Magazyn haseł tego komputera jest zablokowany lub go brak.',
  storage: 'Nie można zapisać historii. Czy dysk jest pełny lub tylko do odczytu?',
  config: 'Brakuje ustawienia lub jest ono błędne.',
};
