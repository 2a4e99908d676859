import type { MessagesOf } from '../messages.ts';

/** The sources: what they are for, their forms, and what they say of a failure. */
export const sources: MessagesOf<'sources'> = {
  siteMayNotWrite:
    'De site laat met dit API secret of token wel lezen, maar niet schrijven. De rol heeft de rechten api:entries:read en api:entries:create nodig.',
  siteTakesNoUploads:
    'Deze site neemt geen metingen van buiten aan. Een eigen Nightscout doet dat wel, zodra het API secret is ingesteld.',
  accountGone: 'Dit account bestaat niet meer.',
  accountIncomplete: 'De gegevens van dit account zijn onvolledig. Voer ze opnieuw in.',
  accountSwitchedOff: 'Dit account is uitgeschakeld, dus er wordt niets opgevraagd.',
  sessionLapsed: 'De aanmelding is verlopen. Kijk hier opnieuw zodra er weer metingen komen.',
  passwordForgotten:
    'Het wachtwoord van dit account is alleen tot de laatste keer afsluiten bewaard. Voer het opnieuw in.',
  noSuchSource: 'Er is geen bron met de naam “{id}”.',
  works: 'Het werkt: er is een meting binnengekomen.',
  worksWithoutReading: 'De aanmelding werkt, maar er is geen recente meting.',
  fieldNeeded: 'Dit is nodig.',
  fieldWrong: 'Dit kan niet kloppen.',
  region: 'Regio',
  regionHint: 'Waar het Dexcom-account is gemaakt.',
  regionUs: 'Verenigde Staten',
  regionOutsideUs: 'Buiten de Verenigde Staten',
  regionJapanAsia: 'Japan en Azië-Pacific',
  regionElsewhere: 'Europa en elders',
  regionJapan: 'Japan',
  regionSandbox: 'Sandbox (verzonnen gegevens)',
  device: 'Apparaat',
  sensor: 'Sensor',
  libreApp: 'LibreLinkUp-app',
  personWithoutName: 'Zonder naam',
  password: 'Wachtwoord',
  passwordNeeded: 'Het wachtwoord ontbreekt.',
  untrustedServer:
    'De dienst kon niet bewijzen wie die is. Klopt de datum van deze computer, en is het netwerk te vertrouwen?',

  shareDescribes:
    'Voor Dexcom G4 Share, G5, G6, G7 en ONE+ die vanaf een telefoon uploaden. Stelo doet niet mee.',
  sharePreparation:
    'Zet in de Dexcom-app van wie de sensor draagt Share aan en nodig minstens één volger uit.',
  shareRegionHint:
    'Waar het Dexcom-account is gemaakt. Bij een verkeerde regio antwoordt Dexcom alsof het wachtwoord onjuist is.',
  userName: 'Gebruikersnaam',
  userNameHint:
    'De aanmelding van wie de sensor draagt, niet die van een volger: gebruikersnaam, e-mail, telefoonnummer met + en landcode, of account-ID.',
  userNameNeeded: 'De gebruikersnaam ontbreekt.',
  shareRefused:
    'Dexcom heeft de aanmelding geweigerd. De regio, de gebruikersnaam of het wachtwoord kan onjuist zijn; Dexcom zegt niet welke. Het moet de aanmelding zijn van wie de sensor draagt, en in de Dexcom-app moet Share aanstaan met minstens één uitgenodigde volger.',

  webName: 'Dexcom Web API (vertraagd)',
  webDescribes:
    'Voor de geschiedenis, gebeurtenissen en alarminstellingen van een Dexcom-account, via de officiële interface van Dexcom. Waarden komen een tot drie uur vertraagd, dus geeft die nooit de actuele waarde. Stelo doet niet mee.',
  webPreparation:
    'Hiervoor is een eigen ontwikkelaarsapp nodig, die gratis is. 1. Registreer u op developer.dexcom.com en maak een app. 2. Voer als omleidingsadres van de app precies {address} in 3. Kopieer de client ID en het client secret van de app naar dit formulier. 4. Uw browser opent de pagina van Dexcom: meld u aan als degene die de sensor draagt en geef toestemming.',
  clientId: 'Client ID',
  clientIdHint:
    'Van uw eigen app op developer.dexcom.com. Het omleidingsadres ervan moet precies {address} zijn',
  clientIdNeeded: 'De client ID ontbreekt.',
  clientSecret: 'Client secret',
  clientSecretHint: 'Op dezelfde pagina, onder de client ID.',
  clientSecretNeeded: 'Het client secret ontbreekt.',
  signInAgain: 'Meld u opnieuw aan in de browser.',
  webAppRefused:
    'Dexcom accepteert de client ID en het client secret niet. Ze horen bij uw eigen app op developer.dexcom.com, en de regio moet die van de app zijn.',
  webCodeRefused:
    'Dexcom heeft de aanmelding niet voltooid. Het omleidingsadres van uw app moet precies {address} zijn en de regio moet kloppen. Meld u opnieuw aan in de browser.',
  webConsentRefused: 'Bij Dexcom is het delen van de gegevens geweigerd. Meld u opnieuw aan in de browser.',
  browserTimeout:
    'Niemand heeft de aanmelding voltooid. Als de pagina in de browser een fout toonde, controleer dan de accountgegevens en probeer het opnieuw.',
  browserDeclined:
    'De aanmelding in de browser is geweigerd. Probeer het opnieuw en stem in met het delen van de gegevens.',
  browserFailed:
    'De dienst heeft de aanmelding niet geaccepteerd. Controleer de accountgegevens en probeer het opnieuw.',
  noBrowser: 'Op deze computer kon geen browser worden geopend.',
  portTaken:
    'Een ander programma gebruikt poort {port} van deze computer, die voor de aanmelding nodig is. Sluit het, of voltooi de andere aanmelding.',
  portRefused:
    'Deze computer laat Flatarrow niet luisteren op poort {port}, die voor de aanmelding nodig is.',
  pageDoneTitle: 'U bent aangemeld',
  pageDone: 'U kunt dit tabblad sluiten en teruggaan naar Flatarrow.',
  pageRefusedTitle: 'U bent niet aangemeld',
  pageRefused: 'U kunt dit tabblad sluiten. Flatarrow zegt wat u nu kunt doen.',
  pageUnknownTitle: 'Dit is niet de gezochte pagina',
  pageUnknown: 'Ga terug naar Flatarrow en begin de aanmelding opnieuw.',

  libreDescribes: 'Voor FreeStyle Libre-sensoren waarvan de drager glucose deelt via LibreLinkUp.',
  librePreparation:
    'Open in de Libre-app van wie de sensor draagt Verbonden apps › LibreLinkUp en nodig een e-mailadres uit; accepteer de uitnodiging in de LibreLinkUp-app.',
  email: 'E-mail',
  emailHint: 'Van het LibreLinkUp-account dat volgt, niet van wie de sensor draagt.',
  emailWrong: 'Dit is geen e-mailadres.',
  libreRefused:
    'LibreLinkUp heeft de aanmelding geweigerd: het e-mailadres of het wachtwoord is onjuist. Het zijn die van de LibreLinkUp-app; probeer ze daar eerst.',
  libreHeader: 'LibreLinkUp vraagt iets wat deze versie van Flatarrow niet stuurt.',
  libreNobody:
    'De aanmelding werkt, maar niemand deelt glucose met dit account. Is het de aanmelding van wie de sensor draagt? Open dan diens Libre-app, nodig onder Verbonden apps › LibreLinkUp een ander e-mailadres uit, accepteer de uitnodiging in de LibreLinkUp-app en meld u hier met dat account aan.',
  libreChoose: 'Meerdere personen delen glucose met dit account. Kies wie u wilt volgen.',
  librePersonGone:
    'De persoon die hier wordt gevolgd, deelt geen glucose meer met dit account. Vraag om een nieuwe LibreLinkUp-uitnodiging, of kies iemand anders.',
  libreLoop: 'LibreLinkUp stuurt dit account eindeloos van de ene regio naar de andere.',
  libreRegion: 'LibreLinkUp bewaart dit account in een regio die deze versie van Flatarrow niet kent.',
  libreTerms:
    'LibreLinkUp heeft nieuwe gebruiksvoorwaarden. Open de LibreLinkUp-app op een telefoon, meld u met dit account aan, accepteer ze daar en probeer het opnieuw.',
  librePrivacy:
    'LibreLinkUp heeft een nieuwe privacyverklaring. Open de LibreLinkUp-app op een telefoon, meld u met dit account aan, accepteer die daar en probeer het opnieuw.',
  libreConfirmEmail:
    'LibreLinkUp wil dat het e-mailadres van dit account wordt bevestigd. Open het bericht dat daarheen is gestuurd, of de LibreLinkUp-app, bevestig het en probeer het opnieuw.',
  libreConfirmOther:
    'LibreLinkUp wil dat eerst iets wordt bevestigd. Open de LibreLinkUp-app op een telefoon, meld u met dit account aan, volg de aanwijzingen en probeer het opnieuw.',

  nightscoutDescribes:
    'Voor uw eigen Nightscout-site, en voor xDrip+, Juggluco, Gluroo of Nocturne, die net zo antwoorden.',
  nightscoutPreparation:
    'Er moet iets metingen naar de site uploaden: de telefoonapp, een loop of een bridge.',
  address: 'Adres van de site',
  addressHint:
    'Zoals u die in een browser opent. Gewoon http werkt alleen voor een server in uw eigen netwerk.',
  addressNeeded: 'Het adres ontbreekt.',
  addressWrong: 'Dit is niet het adres van een website.',
  secret: 'API secret of toegangstoken',
  secretHint:
    'Het best is een toegangstoken dat alleen mag lezen. Laat leeg voor een site die iedereen kan zien.',
  fingerprint: 'Vingerafdruk van het certificaat',
  fingerprintHint: 'Alleen voor een eigen server zonder openbaar certificaat: de SHA-256-vingerafdruk ervan.',
  fingerprintWrong: 'Een vingerafdruk heeft 64 tekens van 0 tot 9 en A tot F.',
  siteMoved:
    'De site stuurt door naar een ander adres. Voor de veiligheid is daar niets heen gestuurd: voer het nieuwe adres in.',
  siteWebPage:
    'Er kwam een webpagina terug in plaats van metingen. Misschien slaapt de site of ligt die plat, of dit is niet het adres van een Nightscout.',
  sitePlainHttp: 'De site wil via HTTPS worden bevraagd. Begin het adres met https://.',
  siteNotNightscout:
    'Er antwoordt iets op dit adres, maar het is geen Nightscout. Vergelijk het met het adres in uw browser.',
  sitePrivate: 'Deze site is privé: nodig is het API secret, of een toegangstoken dat mag lezen.',
  siteTokenRefused:
    'De site heeft dit toegangstoken geweigerd. Is het verwijderd, of mag de rol ervan niet lezen?',
  siteSecretRefused:
    'De site heeft dit API secret geweigerd. Hoofdletters tellen; een toegangstoken ziet eruit als name-0123456789abcdef.',
  siteUnvouched:
    'Geen instantie staat in voor deze server. Is die van uzelf, vergelijk dan de SHA-256-vingerafdruk en plak die in “Vingerafdruk van het certificaat”: {fingerprint}',
  siteOtherCertificate:
    'De server toont een ander certificaat dan u hebt bevestigd. Hebt u het vernieuwd, vergelijk dan de nieuwe vingerafdruk en voer die in: {fingerprint}',

  simulatorName: 'Gesimuleerde persoon',
  simulatorDescribes: 'Geen sensor en geen account: glucose verzonnen door dit programma, om rond te kijken.',
  simulatorPreparation: 'Er is niets nodig. Niets wat getoond wordt, is bij iemand gemeten.',
  simulatorLabel: '{scenario}, persoon {number}',
  simulatorPerson: 'Simulatie',
  scenario: 'Wat er gebeurt',
  scenarioDay: 'Een gewone dag',
  scenarioSteady: 'Nauwelijks verandering',
  scenarioNightLow: 'Elke nacht laag',
  scenarioRollercoaster: 'Steile pieken en dalen',
  scenarioSignalLoss: 'Metingen die ontbreken',
  cadence: 'Een meting elke',
  cadenceOne: 'minuut',
  cadenceFive: '5 minuten',
  seed: 'Persoonsnummer',
  seedHint: 'Een ander getal of woord geeft een andere persoon.',
  seedNeeded: 'Er is een getal of woord nodig.',
  seedTooLong: 'Hoogstens 40 tekens.',
};
