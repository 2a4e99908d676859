import type { MessagesOf } from '../messages.ts';

/** The sources: what they are for, their forms, and what they say of a failure. */
export const sources: MessagesOf<'sources'> = {
  siteMayNotWrite:
    'Z tym API secret lub tokenem strona pozwala czytać, ale nie zapisywać. Rola potrzebuje uprawnień api:entries:read i api:entries:create.',
  siteTakesNoUploads:
    'Ta strona nie przyjmuje odczytów z zewnątrz. Własny Nightscout je przyjmuje, gdy ustawiony jest jego API secret.',
  accountGone: 'To konto już nie istnieje.',
  accountIncomplete: 'Dane tego konta są niepełne. Podaj je ponownie.',
  accountSwitchedOff: 'To konto jest wyłączone, więc nie ma zapytań.',
  sessionLapsed: 'Logowanie wygasło. Gdy odczyty znów nadejdą, zajrzyj tu ponownie.',
  passwordForgotten: 'Hasło tego konta było przechowywane tylko do ostatniego zamknięcia. Podaj je ponownie.',
  noSuchSource: 'Nie ma źródła „{id}”.',
  works: 'Działa: nadszedł odczyt.',
  worksWithoutReading: 'Logowanie działa, ale nie ma aktualnego odczytu.',
  fieldNeeded: 'To pole jest wymagane.',
  fieldWrong: 'To nie może być poprawne.',
  region: 'Region',
  regionHint: 'Gdzie założono konto Dexcom.',
  regionUs: 'Stany Zjednoczone',
  regionOutsideUs: 'Poza Stanami Zjednoczonymi',
  regionJapanAsia: 'Japonia oraz Azja i Pacyfik',
  regionElsewhere: 'Europa i inne',
  regionJapan: 'Japonia',
  regionSandbox: 'Sandbox (zmyślone dane)',
  device: 'Urządzenie',
  sensor: 'Sensor',
  libreApp: 'Aplikacja LibreLinkUp',
  personWithoutName: 'Bez imienia',
  password: 'Hasło',
  passwordNeeded: 'Hasło jest wymagane.',
  untrustedServer:
    'Usługa nie mogła potwierdzić swojej tożsamości. Czy data tego komputera jest poprawna, a sieć godna zaufania?',
  shareDescribes:
    'Dla Dexcom G4 Share, G5, G6, G7 i ONE+, które przesyłają dane z telefonu. Stelo nie jest obsługiwane.',
  sharePreparation:
    'W aplikacji Dexcom osoby noszącej sensor włącz Share i zaproś co najmniej jednego obserwującego.',
  shareRegionHint:
    'Gdzie założono konto Dexcom. Przy złym regionie Dexcom odpowiada tak, jakby hasło było błędne.',
  userName: 'Nazwa użytkownika',
  userNameHint:
    'Własne logowanie osoby noszącej sensor, nie obserwującego: nazwa użytkownika, e-mail, numer telefonu z + i kodem kraju lub identyfikator konta.',
  userNameNeeded: 'Nazwa użytkownika jest wymagana.',
  shareRefused:
    'Dexcom odmówił logowania. Błędny może być region, nazwa użytkownika lub hasło; Dexcom nie mówi, co. Musi to być własne logowanie osoby noszącej sensor, a w aplikacji Dexcom musi być włączone Share z co najmniej jednym zaproszonym obserwującym.',
  webName: 'Dexcom Web API (z opóźnieniem)',
  webDescribes:
    'Historia, zdarzenia i ustawienia alertów konta Dexcom przez oficjalny interfejs Dexcom. Wartości przychodzą z opóźnieniem od jednej do trzech godzin, więc nigdy nie ma tu bieżącej wartości. Stelo nie jest obsługiwane.',
  webPreparation:
    'Potrzebna jest własna aplikacja deweloperska, która jest bezpłatna. 1. Zarejestruj się na developer.dexcom.com i utwórz aplikację. 2. Jako adres przekierowania aplikacji wpisz dokładnie {address} 3. Skopiuj identyfikator klienta i klucz tajny klienta do tego formularza. 4. Przeglądarka otworzy stronę Dexcom: zaloguj się jako osoba nosząca sensor i wyraź zgodę.',
  clientId: 'Identyfikator klienta',
  clientIdHint:
    'Z własnej aplikacji na developer.dexcom.com. Jej adres przekierowania musi brzmieć dokładnie {address}',
  clientIdNeeded: 'Identyfikator klienta jest wymagany.',
  clientSecret: 'Klucz tajny klienta',
  clientSecretHint: 'Na tej samej stronie, pod identyfikatorem klienta.',
  clientSecretNeeded: 'Klucz tajny klienta jest wymagany.',
  signInAgain: 'Zaloguj się ponownie w przeglądarce.',
  webAppRefused:
    'Dexcom nie przyjmuje identyfikatora i klucza tajnego klienta. Pochodzą one z własnej aplikacji na developer.dexcom.com, a region musi być taki jak region aplikacji.',
  webCodeRefused:
    'Dexcom nie dokończył logowania. Adres przekierowania aplikacji musi brzmieć dokładnie {address}, a region musi być poprawny. Zaloguj się ponownie w przeglądarce.',
  webConsentRefused: 'Dexcom otrzymał odmowę udostępnienia danych. Zaloguj się ponownie w przeglądarce.',
  browserTimeout:
    'Logowania nie dokończono. Jeśli strona w przeglądarce pokazała błąd, sprawdź dane konta i spróbuj ponownie.',
  browserDeclined:
    'Logowanie w przeglądarce odrzucono. Spróbuj ponownie i wyraź zgodę na udostępnienie danych.',
  browserFailed: 'Usługa nie przyjęła logowania. Sprawdź dane konta i spróbuj ponownie.',
  noBrowser: 'Na tym komputerze nie udało się otworzyć przeglądarki.',
  portTaken:
    'Inny program używa portu {port} tego komputera, potrzebnego do logowania. Zamknij go lub dokończ drugie logowanie.',
  portRefused: 'Ten komputer nie pozwala Flatarrow nasłuchiwać na porcie {port}, potrzebnym do logowania.',
  pageDoneTitle: 'Zalogowano',
  pageDone: 'Można zamknąć tę kartę i wrócić do Flatarrow.',
  pageRefusedTitle: 'Nie zalogowano',
  pageRefused: 'Można zamknąć tę kartę. Flatarrow podpowie, co dalej.',
  pageUnknownTitle: 'To nie ta strona',
  pageUnknown: 'Wróć do Flatarrow i zacznij logowanie od nowa.',
  libreDescribes:
    'Dla sensorów FreeStyle Libre, jeśli osoba nosząca sensor udostępnia glukozę przez LibreLinkUp.',
  librePreparation:
    'W aplikacji Libre osoby noszącej sensor otwórz Połączone aplikacje › LibreLinkUp i zaproś adres e-mail; przyjmij zaproszenie w aplikacji LibreLinkUp.',
  email: 'E-mail',
  emailHint: 'Konta LibreLinkUp, które obserwuje, a nie osoby noszącej sensor.',
  emailWrong: 'To nie jest adres e-mail.',
  libreRefused:
    'LibreLinkUp odmówił logowania: adres e-mail lub hasło są błędne. To te same dane co w aplikacji LibreLinkUp; najpierw wypróbuj je tam.',
  libreHeader: 'LibreLinkUp wymaga czegoś, czego ta wersja Flatarrow nie wysyła.',
  libreNobody:
    'Logowanie działa, ale nikt nie udostępnia glukozy temu kontu. Czy to logowanie osoby noszącej sensor? W takim razie otwórz jej aplikację Libre, zaproś inny adres e-mail w Połączone aplikacje › LibreLinkUp, przyjmij zaproszenie w aplikacji LibreLinkUp i zaloguj się tutaj na tamto konto.',
  libreChoose: 'Kilka osób udostępnia glukozę temu kontu. Wybierz, kogo obserwować.',
  librePersonGone:
    'Obserwowana osoba nie udostępnia już glukozy temu kontu. Poproś o nowe zaproszenie LibreLinkUp lub wybierz kogoś innego.',
  libreLoop: 'LibreLinkUp odsyła to konto z regionu do regionu bez końca.',
  libreRegion: 'LibreLinkUp trzyma to konto w regionie, którego ta wersja Flatarrow nie zna.',
  libreTerms:
    'LibreLinkUp ma nowe warunki korzystania. Otwórz aplikację LibreLinkUp w telefonie, zaloguj się na to konto, przyjmij je tam i spróbuj ponownie.',
  librePrivacy:
    'LibreLinkUp ma nową informację o prywatności. Otwórz aplikację LibreLinkUp w telefonie, zaloguj się na to konto, zaakceptuj ją tam i spróbuj ponownie.',
  libreConfirmEmail:
    'LibreLinkUp wymaga potwierdzenia adresu e-mail tego konta. Otwórz wysłaną tam wiadomość lub aplikację LibreLinkUp, potwierdź adres i spróbuj ponownie.',
  libreConfirmOther:
    'LibreLinkUp wymaga najpierw potwierdzenia. Otwórz aplikację LibreLinkUp w telefonie, zaloguj się na to konto, postępuj według wskazówek i spróbuj ponownie.',
  nightscoutDescribes:
    'Dla własnej strony Nightscout oraz dla xDrip+, Juggluco, Gluroo i Nocturne, które odpowiadają tak samo.',
  nightscoutPreparation: 'Coś musi przesyłać dane na stronę: aplikacja w telefonie, pętla lub most.',
  address: 'Adres strony',
  addressHint:
    'Taki, jaki otwiera się w przeglądarce. Zwykłe http działa tylko dla serwera we własnej sieci.',
  addressNeeded: 'Adres jest wymagany.',
  addressWrong: 'To nie jest adres strony internetowej.',
  secret: 'API secret lub token dostępu',
  secretHint:
    'Najlepszy jest token dostępu tylko do odczytu. Pozostaw puste dla strony widocznej dla wszystkich.',
  fingerprint: 'Odcisk certyfikatu',
  fingerprintHint: 'Tylko dla własnego serwera bez publicznego certyfikatu: jego odcisk SHA-256.',
  fingerprintWrong: 'Odcisk ma 64 znaki: od 0 do 9 i od A do F.',
  siteMoved: 'Strona odsyła na inny adres. Dla bezpieczeństwa nic tam nie wysłano: podaj nowy adres.',
  siteWebPage:
    'Zamiast odczytów wróciła strona internetowa. Strona może być uśpiona lub nie działać albo to nie jest adres Nightscout.',
  sitePlainHttp: 'Strona wymaga połączenia przez HTTPS. Zacznij jej adres od https://.',
  siteNotNightscout:
    'Coś odpowiada pod tym adresem, ale to nie Nightscout. Porównaj go z adresem w przeglądarce.',
  sitePrivate: 'Ta strona jest prywatna: wymaga API secret lub tokenu dostępu z prawem odczytu.',
  siteTokenRefused:
    'Strona odrzuciła ten token dostępu. Czy został usunięty lub jego rola nie pozwala na odczyt?',
  siteSecretRefused:
    'Strona odrzuciła ten API secret. Wielkość liter ma znaczenie; token dostępu wygląda jak name-0123456789abcdef.',
  siteUnvouched:
    'Żaden urząd nie poświadcza tego serwera. Jeśli to własny serwer, porównaj jego odcisk SHA-256 i wklej go w „Odcisk certyfikatu”: {fingerprint}',
  siteOtherCertificate:
    'Serwer pokazuje inny certyfikat niż potwierdzony. Jeśli został odnowiony, porównaj i podaj nowy odcisk: {fingerprint}',
  simulatorName: 'Symulowana osoba',
  simulatorDescribes: 'Bez sensora i bez konta: glukoza zmyślona przez ten program, na próbę.',
  simulatorPreparation: 'Nic nie jest potrzebne. Nic, co pokazuje, nie zostało u nikogo zmierzone.',
  simulatorLabel: '{scenario}, osoba {number}',
  simulatorPerson: 'Symulacja',
  scenario: 'Co się dzieje',
  scenarioDay: 'Zwykły dzień',
  scenarioSteady: 'Prawie bez zmian',
  scenarioNightLow: 'Niski poziom każdej nocy',
  scenarioRollercoaster: 'Gwałtowne wzrosty i spadki',
  scenarioSignalLoss: 'Brakujące odczyty',
  cadence: 'Odczyt co',
  cadenceOne: 'minutę',
  cadenceFive: '5 minut',
  seed: 'Numer osoby',
  seedHint: 'Inna liczba lub słowo daje inną osobę.',
  seedNeeded: 'Potrzebna jest liczba lub słowo.',
  seedTooLong: 'Najwyżej 40 znaków.',
};
