import type { MessagesOf } from '../messages.ts';

/** The sources: what they are for, their forms, and what they say of a failure. */
export const sources: MessagesOf<'sources'> = {
  siteMayNotWrite:
    'Webbplatsen låter dig läsa med denna API secret eller token, men inte skriva. Rollen behöver behörigheterna api:entries:read och api:entries:create.',
  siteTakesNoUploads:
    'Den här webbplatsen tar inte emot värden utifrån. En egen Nightscout gör det, när dess API secret är satt.',
  accountGone: 'Kontot finns inte längre.',
  accountIncomplete: 'Kontots uppgifter är ofullständiga. Ange dem igen.',
  accountSwitchedOff: 'Kontot är avstängt, så inget efterfrågas.',
  sessionLapsed: 'Inloggningen har gått ut. Titta här igen när värden kommer på nytt.',
  passwordForgotten: 'Kontots lösenord behölls bara till senaste avslut. Ange det igen.',
  noSuchSource: 'Det finns ingen källa som heter ”{id}”.',
  works: 'Det fungerar: ett värde har kommit.',
  worksWithoutReading: 'Inloggningen fungerar, men det finns inget aktuellt värde.',
  fieldNeeded: 'Detta behövs.',
  fieldWrong: 'Detta kan inte stämma.',
  region: 'Region',
  regionHint: 'Där Dexcom-kontot skapades.',
  regionUs: 'USA',
  regionOutsideUs: 'Utanför USA',
  regionJapanAsia: 'Japan samt Asien och Stillahavsområdet',
  regionElsewhere: 'Europa och övriga',
  regionJapan: 'Japan',
  regionSandbox: 'Sandbox (påhittade data)',
  device: 'Enhet',
  sensor: 'Sensor',
  libreApp: 'LibreLinkUp-appen',
  personWithoutName: 'Utan namn',
  password: 'Lösenord',
  passwordNeeded: 'Ett lösenord behövs.',
  untrustedServer:
    'Tjänsten kunde inte bevisa vem den är. Är datorns datum rätt, och är nätverket pålitligt?',
  shareDescribes:
    'För Dexcom G4 Share, G5, G6, G7 och ONE+ som laddar upp från en telefon. Stelo stöds inte.',
  sharePreparation: 'Slå på Share i Dexcom-appen hos den som bär sensorn och bjud in minst en följare.',
  shareRegionHint: 'Där Dexcom-kontot skapades. Med fel region svarar Dexcom som om lösenordet vore fel.',
  userName: 'Användarnamn',
  userNameHint:
    'Inloggningen för den som bär sensorn, inte en följares: användarnamn, e-post, telefonnummer med + och landskod, eller konto-id.',
  userNameNeeded: 'Ett användarnamn behövs.',
  shareRefused:
    'Dexcom nekade inloggningen. Regionen, användarnamnet eller lösenordet kan vara fel; Dexcom säger inte vilket. Det måste vara inloggningen för den som bär sensorn, och i Dexcom-appen måste Share vara på med minst en inbjuden följare.',
  webName: 'Dexcom Web API (fördröjt)',
  webDescribes:
    'För historik, händelser och larminställningar i ett Dexcom-konto, via Dexcoms officiella gränssnitt. Värden kommer en till tre timmar sent, så det ger aldrig det aktuella värdet. Stelo stöds inte.',
  webPreparation:
    'Det kräver en egen utvecklarapp, som är gratis. 1. Registrera dig på developer.dexcom.com och skapa en app. 2. Ange exakt {address} som appens omdirigeringsadress 3. Kopiera appens klient-ID och klienthemlighet till det här formuläret. 4. Webbläsaren öppnar Dexcoms sida: logga in som den som bär sensorn och godkänn.',
  clientId: 'Klient-ID',
  clientIdHint:
    'Från din egen app på developer.dexcom.com. Dess omdirigeringsadress måste vara exakt {address}',
  clientIdNeeded: 'Ett klient-ID behövs.',
  clientSecret: 'Klienthemlighet',
  clientSecretHint: 'På samma sida, under klient-ID:t.',
  clientSecretNeeded: 'En klienthemlighet behövs.',
  signInAgain: 'Logga in igen i webbläsaren.',
  webAppRefused:
    'Dexcom godtar inte klient-ID:t och klienthemligheten. De hör till din egen app på developer.dexcom.com, och regionen måste vara appens.',
  webCodeRefused:
    'Dexcom slutförde inte inloggningen. Appens omdirigeringsadress måste vara exakt {address} och regionen måste vara rätt. Logga in igen i webbläsaren.',
  webConsentRefused: 'Dexcom fick besked att inte dela data. Logga in igen i webbläsaren.',
  browserTimeout:
    'Ingen har slutfört inloggningen. Om sidan i webbläsaren visade ett fel, kontrollera kontots uppgifter och försök sedan igen.',
  browserDeclined: 'Inloggningen i webbläsaren avböjdes. Försök igen och godkänn att data delas.',
  browserFailed: 'Tjänsten godtog inte inloggningen. Kontrollera kontots uppgifter och försök sedan igen.',
  noBrowser: 'Ingen webbläsare kunde öppnas på den här datorn.',
  portTaken:
    'Ett annat program använder datorns port {port}, som inloggningen behöver. Stäng det eller slutför den andra inloggningen.',
  portRefused: 'Datorn låter inte Flatarrow lyssna på port {port}, som inloggningen behöver.',
  pageDoneTitle: 'Du är inloggad',
  pageDone: 'Du kan stänga fliken och gå tillbaka till Flatarrow.',
  pageRefusedTitle: 'Du är inte inloggad',
  pageRefused: 'Du kan stänga fliken. Flatarrow berättar vad du ska göra härnäst.',
  pageUnknownTitle: 'Det här är inte rätt sida',
  pageUnknown: 'Gå tillbaka till Flatarrow och börja om med inloggningen.',
  libreDescribes: 'För FreeStyle Libre-sensorer vars bärare delar glukos via LibreLinkUp.',
  librePreparation:
    'Öppna Anslutna appar › LibreLinkUp i Libre-appen hos den som bär sensorn och bjud in en e-postadress; godkänn inbjudan i LibreLinkUp-appen.',
  email: 'E-post',
  emailHint: 'Till LibreLinkUp-kontot som följer, inte till den som bär sensorn.',
  emailWrong: 'Detta är inte en e-postadress.',
  libreRefused:
    'LibreLinkUp nekade inloggningen: e-postadressen eller lösenordet är fel. De är desamma som i LibreLinkUp-appen; prova dem där först.',
  libreHeader: 'LibreLinkUp kräver något som den här versionen av Flatarrow inte skickar.',
  libreNobody:
    'Inloggningen fungerar, men ingen delar glukos med kontot. Är det inloggningen för den som bär sensorn? Öppna då den personens Libre-app, bjud in en annan e-postadress under Anslutna appar › LibreLinkUp, godkänn inbjudan i LibreLinkUp-appen och logga in här med det kontot.',
  libreChoose: 'Flera personer delar glukos med kontot. Välj vem du vill följa.',
  librePersonGone:
    'Personen som följs här delar inte längre glukos med kontot. Be om en ny LibreLinkUp-inbjudan eller välj någon annan.',
  libreLoop: 'LibreLinkUp skickar kontot från region till region utan slut.',
  libreRegion: 'LibreLinkUp har kontot i en region som den här versionen av Flatarrow inte känner till.',
  libreTerms:
    'LibreLinkUp har nya användarvillkor. Öppna LibreLinkUp-appen i en telefon, logga in med kontot, godkänn dem där och försök sedan igen.',
  librePrivacy:
    'LibreLinkUp har ett nytt integritetsmeddelande. Öppna LibreLinkUp-appen i en telefon, logga in med kontot, godkänn det där och försök sedan igen.',
  libreConfirmEmail:
    'LibreLinkUp vill att kontots e-postadress bekräftas. Öppna meddelandet som skickats dit, eller LibreLinkUp-appen, bekräfta adressen och försök sedan igen.',
  libreConfirmOther:
    'LibreLinkUp vill att något bekräftas först. Öppna LibreLinkUp-appen i en telefon, logga in med kontot, följ anvisningarna och försök sedan igen.',
  nightscoutDescribes:
    'För din egen Nightscout-webbplats, och för xDrip+, Juggluco, Gluroo eller Nocturne, som svarar på samma sätt.',
  nightscoutPreparation:
    'Något måste ladda upp värden till webbplatsen: telefonappen, en loop eller en brygga.',
  address: 'Webbplatsens adress',
  addressHint:
    'Som du öppnar den i en webbläsare. Vanlig http fungerar bara för en server i ditt eget nätverk.',
  addressNeeded: 'En adress behövs.',
  addressWrong: 'Detta är inte adressen till en webbplats.',
  secret: 'API secret eller åtkomsttoken',
  secretHint: 'Bäst är en åtkomsttoken som bara får läsa. Lämna tomt för en webbplats som alla kan se.',
  fingerprint: 'Certifikatets fingeravtryck',
  fingerprintHint: 'Endast för en egen server utan offentligt certifikat: dess SHA-256-fingeravtryck.',
  fingerprintWrong: 'Ett fingeravtryck har 64 tecken från 0 till 9 och A till F.',
  siteMoved:
    'Webbplatsen skickar vidare till en annan adress. För säkerhets skull skickades inget dit: ange den nya adressen.',
  siteWebPage:
    'En webbsida kom tillbaka i stället för värden. Webbplatsen kan vara i viloläge eller nere, eller så är detta inte en Nightscout-adress.',
  sitePlainHttp: 'Webbplatsen vill bli tillfrågad via HTTPS. Börja adressen med https://.',
  siteNotNightscout:
    'Något svarar på adressen, men det är inte Nightscout. Jämför den med adressen i din webbläsare.',
  sitePrivate: 'Webbplatsen är privat: den kräver sin API secret eller en åtkomsttoken som får läsa.',
  siteTokenRefused: 'Webbplatsen nekade åtkomsttoken. Har den tagits bort, eller får dess roll inte läsa?',
  siteSecretRefused:
    'Webbplatsen nekade API secret. Stora och små bokstäver räknas; en åtkomsttoken ser ut som name-0123456789abcdef.',
  siteUnvouched:
    'Ingen utfärdare går i god för servern. Om den är din egen, jämför dess SHA-256-fingeravtryck och klistra in det i ”Certifikatets fingeravtryck”: {fingerprint}',
  siteOtherCertificate:
    'Servern visar ett annat certifikat än det du bekräftade. Om du har förnyat det, jämför och ange det nya fingeravtrycket: {fingerprint}',
  simulatorName: 'Simulerad person',
  simulatorDescribes: 'Ingen sensor och inget konto: glukos påhittad av programmet, för att se sig om.',
  simulatorPreparation: 'Inget behövs. Inget som visas har mätts på någon.',
  simulatorLabel: '{scenario}, person {number}',
  simulatorPerson: 'Simulering',
  scenario: 'Vad som händer',
  scenarioDay: 'En vanlig dag',
  scenarioSteady: 'Knappt någon förändring',
  scenarioNightLow: 'Ett lågt värde varje natt',
  scenarioRollercoaster: 'Branta upp- och nedgångar',
  scenarioSignalLoss: 'Värden som uteblir',
  cadence: 'Ett värde var',
  cadenceOne: 'minut',
  cadenceFive: 'femte minut',
  seed: 'Personens nummer',
  seedHint: 'Ett annat tal eller ord ger en annan person.',
  seedNeeded: 'Ett tal eller ett ord behövs.',
  seedTooLong: 'Högst 40 tecken.',
};
