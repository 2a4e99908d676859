import type { MessagesOf } from '../messages.ts';

/** The sources: what they are for, their forms, and what they say of a failure. */
export const sources: MessagesOf<'sources'> = {
  siteMayNotWrite:
    'Die Website lässt mit diesem API-Secret oder Token lesen, aber nicht schreiben. Die Rolle braucht die Berechtigungen api:entries:read und api:entries:create.',
  siteTakesNoUploads:
    'Diese Website nimmt keine Werte von außen an. Ein eigenes Nightscout tut es, sobald sein API-Secret gesetzt ist.',
  accountGone: 'Dieses Konto gibt es nicht mehr.',
  accountIncomplete: 'Die Angaben zu diesem Konto sind unvollständig. Bitte neu eingeben.',
  accountSwitchedOff: 'Dieses Konto ist ausgeschaltet, daher wird nichts abgefragt.',
  sessionLapsed: 'Die Anmeldung ist abgelaufen. Sobald wieder Werte kommen, hier erneut nachsehen.',
  passwordForgotten:
    'Das Passwort dieses Kontos wurde nur bis zum letzten Beenden behalten. Bitte neu eingeben.',
  noSuchSource: 'Es gibt keine Quelle namens „{id}“.',
  works: 'Es funktioniert: Ein Wert ist angekommen.',
  worksWithoutReading: 'Die Anmeldung funktioniert, aber es gibt keinen aktuellen Wert.',
  fieldNeeded: 'Das wird benötigt.',
  fieldWrong: 'Das kann nicht stimmen.',
  region: 'Region',
  regionHint: 'Wo das Dexcom-Konto angelegt wurde.',
  regionUs: 'USA',
  regionOutsideUs: 'Außerhalb der USA',
  regionJapanAsia: 'Japan und Asien-Pazifik',
  regionElsewhere: 'Europa und übrige Länder',
  regionJapan: 'Japan',
  regionSandbox: 'Sandbox (erfundene Daten)',
  device: 'Gerät',
  sensor: 'Sensor',
  libreApp: 'LibreLinkUp-App',
  personWithoutName: 'Ohne Namen',
  password: 'Passwort',
  passwordNeeded: 'Das Passwort fehlt.',
  untrustedServer:
    'Der Dienst konnte nicht beweisen, wer er ist. Stimmt das Datum dieses Computers, und ist das Netzwerk vertrauenswürdig?',

  shareDescribes:
    'Für Dexcom G4 Share, G5, G6, G7 und ONE+, die von einem Telefon aus hochladen. Stelo gehört nicht dazu.',
  sharePreparation:
    'In der Dexcom-App der Person, die den Sensor trägt, Share einschalten und mindestens einen Follower einladen.',
  shareRegionHint:
    'Wo das Dexcom-Konto angelegt wurde. Bei falscher Region antwortet Dexcom, als wäre das Passwort falsch.',
  userName: 'Benutzername',
  userNameHint:
    'Die Anmeldung der Person mit dem Sensor, nicht die eines Followers: Benutzername, E-Mail, Telefonnummer mit + und Landesvorwahl oder Konto-ID.',
  userNameNeeded: 'Der Benutzername fehlt.',
  shareRefused:
    'Dexcom hat die Anmeldung abgelehnt. Region, Benutzername oder Passwort können falsch sein; Dexcom sagt nicht, was. Es muss die Anmeldung der Person mit dem Sensor sein, und in der Dexcom-App muss Share eingeschaltet und mindestens ein Follower eingeladen sein.',

  webName: 'Dexcom Web API (verspätet)',
  webDescribes:
    'Für Verlauf, Ereignisse und Alarmeinstellungen eines Dexcom-Kontos, über die offizielle Schnittstelle von Dexcom. Werte kommen ein bis drei Stunden verspätet, daher liefert sie nie den aktuellen Wert. Stelo gehört nicht dazu.',
  webPreparation:
    'Dazu ist eine eigene Entwickler-App nötig, die kostenlos ist. 1. Auf developer.dexcom.com registrieren und eine App anlegen. 2. Als Weiterleitungsadresse der App genau {address} eingeben 3. Client-ID und Client-Secret der App in dieses Formular kopieren. 4. Der Browser öffnet die Seite von Dexcom: als die Person anmelden, die den Sensor trägt, und zustimmen.',
  clientId: 'Client-ID',
  clientIdHint:
    'Von Ihrer eigenen App auf developer.dexcom.com. Ihre Weiterleitungsadresse muss genau so lauten: {address}',
  clientIdNeeded: 'Die Client-ID fehlt.',
  clientSecret: 'Client-Secret',
  clientSecretHint: 'Auf derselben Seite, unter der Client-ID.',
  clientSecretNeeded: 'Das Client-Secret fehlt.',
  signInAgain: 'Im Browser erneut anmelden.',
  webAppRefused:
    'Dexcom akzeptiert Client-ID und Client-Secret nicht. Sie gehören zu Ihrer eigenen App auf developer.dexcom.com, und die Region muss die der App sein.',
  webCodeRefused:
    'Dexcom hat die Anmeldung nicht abgeschlossen. Die Weiterleitungsadresse Ihrer App muss genau {address} lauten und die Region muss stimmen. Im Browser erneut anmelden.',
  webConsentRefused: 'Das Teilen der Daten wurde bei Dexcom abgelehnt. Im Browser erneut anmelden.',
  browserTimeout:
    'Niemand hat die Anmeldung abgeschlossen. Hat die Seite im Browser einen Fehler gezeigt, die Angaben zum Konto prüfen und es dann erneut versuchen.',
  browserDeclined:
    'Die Anmeldung im Browser wurde abgelehnt. Erneut versuchen und dem Teilen der Daten zustimmen.',
  browserFailed:
    'Der Dienst hat die Anmeldung nicht akzeptiert. Die Angaben zum Konto prüfen und es dann erneut versuchen.',
  noBrowser: 'Auf diesem Computer ließ sich kein Browser öffnen.',
  portTaken:
    'Ein anderes Programm benutzt Port {port} dieses Computers, der für die Anmeldung nötig ist. Bitte schließen oder die andere Anmeldung beenden.',
  portRefused:
    'Dieser Computer lässt Flatarrow nicht auf Port {port} lauschen, der für die Anmeldung nötig ist.',
  pageDoneTitle: 'Sie sind angemeldet',
  pageDone: 'Sie können diesen Tab schließen und zu Flatarrow zurückkehren.',
  pageRefusedTitle: 'Sie sind nicht angemeldet',
  pageRefused: 'Sie können diesen Tab schließen. Flatarrow sagt Ihnen, was als Nächstes zu tun ist.',
  pageUnknownTitle: 'Das ist nicht die gesuchte Seite',
  pageUnknown: 'Zu Flatarrow zurückkehren und die Anmeldung neu beginnen.',

  libreDescribes: 'Für FreeStyle-Libre-Sensoren, deren Werte über LibreLinkUp geteilt werden.',
  librePreparation:
    'In der Libre-App der Person, die den Sensor trägt, „Verbundene Apps“ › LibreLinkUp öffnen und eine E-Mail-Adresse einladen; die Einladung in der LibreLinkUp-App annehmen.',
  email: 'E-Mail',
  emailHint: 'Die des LibreLinkUp-Kontos, das folgt, nicht die der Person, die den Sensor trägt.',
  emailWrong: 'Das ist keine E-Mail-Adresse.',
  libreRefused:
    'LibreLinkUp hat die Anmeldung abgelehnt: E-Mail-Adresse oder Passwort sind falsch. Es sind die der LibreLinkUp-App; bitte zuerst dort testen.',
  libreHeader: 'LibreLinkUp verlangt etwas, das diese Version von Flatarrow nicht sendet.',
  libreNobody:
    'Die Anmeldung funktioniert, aber niemand teilt Glukosewerte mit diesem Konto. Ist es die Anmeldung der Person, die den Sensor trägt? Dann deren Libre-App öffnen, unter „Verbundene Apps“ › LibreLinkUp eine andere E-Mail-Adresse einladen, die Einladung in der LibreLinkUp-App annehmen und sich hier mit jenem Konto anmelden.',
  libreChoose: 'Mehrere Personen teilen Glukosewerte mit diesem Konto. Bitte auswählen, wem gefolgt wird.',
  librePersonGone:
    'Die Person, der hier gefolgt wird, teilt keine Glukosewerte mehr mit diesem Konto. Um eine neue LibreLinkUp-Einladung bitten oder jemand anderen auswählen.',
  libreLoop: 'LibreLinkUp schickt dieses Konto endlos von einer Region zur anderen.',
  libreRegion: 'LibreLinkUp führt dieses Konto in einer Region, die diese Version von Flatarrow nicht kennt.',
  libreTerms:
    'LibreLinkUp hat neue Nutzungsbedingungen. Die LibreLinkUp-App auf einem Telefon öffnen, mit diesem Konto anmelden, dort zustimmen und es dann erneut versuchen.',
  librePrivacy:
    'LibreLinkUp hat neue Datenschutzhinweise. Die LibreLinkUp-App auf einem Telefon öffnen, mit diesem Konto anmelden, dort zustimmen und es dann erneut versuchen.',
  libreConfirmEmail:
    'LibreLinkUp möchte die E-Mail-Adresse dieses Kontos bestätigt haben. Die dorthin gesendete Nachricht oder die LibreLinkUp-App öffnen, bestätigen und es dann erneut versuchen.',
  libreConfirmOther:
    'LibreLinkUp möchte zuerst etwas bestätigt haben. Die LibreLinkUp-App auf einem Telefon öffnen, mit diesem Konto anmelden, den Hinweisen folgen und es dann erneut versuchen.',

  nightscoutDescribes:
    'Für die eigene Nightscout-Website und für xDrip+, Juggluco, Gluroo oder Nocturne, die wie eine solche antworten.',
  nightscoutPreparation:
    'Etwas muss Werte auf die Website hochladen: die Telefon-App, ein Loop oder eine Bridge.',
  address: 'Adresse der Website',
  addressHint:
    'Wie sie im Browser geöffnet wird. Einfaches http geht nur bei einem Server im eigenen Netzwerk.',
  addressNeeded: 'Die Adresse fehlt.',
  addressWrong: 'Das ist nicht die Adresse einer Website.',
  secret: 'API-Secret oder Zugriffstoken',
  secretHint:
    'Am besten ein Zugriffstoken, das nur lesen darf. Bei einer öffentlich sichtbaren Website leer lassen.',
  fingerprint: 'Fingerabdruck des Zertifikats',
  fingerprintHint: 'Nur für einen eigenen Server ohne öffentliches Zertifikat: dessen SHA-256-Fingerabdruck.',
  fingerprintWrong: 'Ein Fingerabdruck hat 64 Zeichen von 0 bis 9 und A bis F.',
  siteMoved:
    'Die Website leitet an eine andere Adresse weiter. Zur Sicherheit wurde dorthin nichts gesendet: Bitte die neue Adresse eingeben.',
  siteWebPage:
    'Statt Werten kam eine Webseite zurück. Vielleicht schläft die Website oder ist gestört, oder das ist keine Nightscout-Adresse.',
  sitePlainHttp: 'Die Website will über HTTPS abgefragt werden. Bitte die Adresse mit https:// beginnen.',
  siteNotNightscout:
    'Unter dieser Adresse antwortet etwas, aber kein Nightscout. Bitte mit der Adresse im Browser vergleichen.',
  sitePrivate: 'Diese Website ist privat: Sie braucht ihr API-Secret oder ein Zugriffstoken, das lesen darf.',
  siteTokenRefused:
    'Die Website hat dieses Zugriffstoken abgelehnt. Wurde es gelöscht, oder darf seine Rolle nicht lesen?',
  siteSecretRefused:
    'Die Website hat dieses API-Secret abgelehnt. Groß- und Kleinschreibung zählt; ein Zugriffstoken sieht aus wie name-0123456789abcdef.',
  siteUnvouched:
    'Keine Zertifizierungsstelle bürgt für diesen Server. Ist es Ihr eigener, den SHA-256-Fingerabdruck vergleichen und bei „Fingerabdruck des Zertifikats“ einfügen: {fingerprint}',
  siteOtherCertificate:
    'Der Server zeigt ein anderes Zertifikat als das bestätigte. Haben Sie es erneuert, den neuen Fingerabdruck vergleichen und eingeben: {fingerprint}',

  simulatorName: 'Simulierte Person',
  simulatorDescribes: 'Kein Sensor und kein Konto: von diesem Programm erfundene Glukose, um sich umzusehen.',
  simulatorPreparation: 'Nichts ist nötig. Nichts davon wurde bei jemandem gemessen.',
  simulatorLabel: '{scenario}, Person {number}',
  simulatorPerson: 'Simulation',
  scenario: 'Was geschieht',
  scenarioDay: 'Ein gewöhnlicher Tag',
  scenarioSteady: 'Kaum Änderung',
  scenarioNightLow: 'Jede Nacht zu niedrig',
  scenarioRollercoaster: 'Steiles Auf und Ab',
  scenarioSignalLoss: 'Fehlende Werte',
  cadence: 'Ein Wert alle',
  cadenceOne: '1 Minute',
  cadenceFive: '5 Minuten',
  seed: 'Personennummer',
  seedHint: 'Eine andere Zahl oder ein anderes Wort ergibt eine andere Person.',
  seedNeeded: 'Eine Zahl oder ein Wort wird benötigt.',
  seedTooLong: 'Höchstens 40 Zeichen.',
};
