import type { MessagesOf } from '../messages.ts';

/** The sources: what they are for, their forms, and what they say of a failure. */
export const sources: MessagesOf<'sources'> = {
  siteMayNotWrite:
    'Con questo API secret o token il sito permette di leggere, ma non di scrivere. Il ruolo richiede le autorizzazioni api:entries:read e api:entries:create.',
  siteTakesNoUploads:
    'Questo sito non accetta letture dall’esterno. Un Nightscout proprio le accetta, una volta impostato il suo API secret.',
  accountGone: 'Questo account non esiste più.',
  accountIncomplete: 'I dati di questo account sono incompleti. Inserirli di nuovo.',
  accountSwitchedOff: 'Questo account è disattivato, quindi non viene chiesto nulla.',
  sessionLapsed: 'L’accesso è scaduto. Quando arriveranno di nuovo letture, tornare a guardare qui.',
  passwordForgotten:
    'La password di questo account era conservata solo fino all’ultima chiusura. Inserirla di nuovo.',
  noSuchSource: 'Non c’è una fonte chiamata «{id}».',
  works: 'Funziona: è arrivata una lettura.',
  worksWithoutReading: 'L’accesso funziona, ma non c’è una lettura recente.',
  fieldNeeded: 'Campo obbligatorio.',
  fieldWrong: 'Questo non può essere corretto.',
  region: 'Regione',
  regionHint: 'Dove è stato creato l’account Dexcom.',
  regionUs: 'Stati Uniti',
  regionOutsideUs: 'Fuori dagli Stati Uniti',
  regionJapanAsia: 'Giappone e Asia-Pacifico',
  regionElsewhere: 'Europa e altrove',
  regionJapan: 'Giappone',
  regionSandbox: 'Sandbox (dati inventati)',
  device: 'Dispositivo',
  sensor: 'Sensore',
  libreApp: 'App LibreLinkUp',
  personWithoutName: 'Senza nome',
  password: 'Password',
  passwordNeeded: 'Serve una password.',
  untrustedServer:
    'Il servizio non ha potuto dimostrare la propria identità. La data di questo computer è corretta e la rete è affidabile?',
  shareDescribes:
    'Per Dexcom G4 Share, G5, G6, G7 e ONE+ che inviano i dati da un telefono. Stelo non è incluso.',
  sharePreparation: 'Nell’app Dexcom di chi porta il sensore, attivare Share e invitare almeno un follower.',
  shareRegionHint:
    'Dove è stato creato l’account Dexcom. Con la regione sbagliata Dexcom risponde come se la password fosse errata.',
  userName: 'Nome utente',
  userNameHint:
    'L’accesso di chi porta il sensore, non di un follower: nome utente, e-mail, numero di telefono con + e prefisso internazionale, o ID dell’account.',
  userNameNeeded: 'Serve un nome utente.',
  shareRefused:
    'Dexcom ha rifiutato l’accesso. La regione, il nome utente o la password potrebbero essere sbagliati; Dexcom non dice quale. Deve essere l’accesso di chi porta il sensore, e nell’app Dexcom Share deve essere attivo con almeno un follower invitato.',
  webName: 'Dexcom Web API (in ritardo)',
  webDescribes:
    'Per la cronologia, gli eventi e le impostazioni degli avvisi di un account Dexcom, tramite l’interfaccia ufficiale di Dexcom. I valori arrivano con un ritardo da una a tre ore, quindi non dà mai il valore attuale. Stelo non è incluso.',
  webPreparation:
    'Serve una propria app per sviluppatori, gratuita. 1. Registrarsi su developer.dexcom.com e creare un’app. 2. Come indirizzo di reindirizzamento (redirect) dell’app inserire esattamente {address} 3. Copiare in questo modulo il client ID e il client secret dell’app. 4. Il browser apre la pagina di Dexcom: accedere come la persona che porta il sensore e dare il consenso.',
  clientId: 'Client ID',
  clientIdHint:
    'Dalla propria app su developer.dexcom.com. Il suo indirizzo di reindirizzamento deve essere esattamente {address}',
  clientIdNeeded: 'Serve un client ID.',
  clientSecret: 'Client secret',
  clientSecretHint: 'Nella stessa pagina, sotto il client ID.',
  clientSecretNeeded: 'Serve un client secret.',
  signInAgain: 'Accedere di nuovo nel browser.',
  webAppRefused:
    'Dexcom non accetta il client ID e il client secret. Appartengono alla propria app su developer.dexcom.com, e la regione deve essere quella dell’app.',
  webCodeRefused:
    'Dexcom non ha completato l’accesso. L’indirizzo di reindirizzamento dell’app deve essere esattamente {address} e la regione deve essere corretta. Accedere di nuovo nel browser.',
  webConsentRefused: 'A Dexcom è stato detto di non condividere i dati. Accedere di nuovo nel browser.',
  browserTimeout:
    'Nessuno ha completato l’accesso. Se la pagina nel browser mostrava un errore, controllare i dati dell’account, poi riprovare.',
  browserDeclined: 'L’accesso nel browser è stato rifiutato. Riprovare e acconsentire a condividere i dati.',
  browserFailed: 'Il servizio non ha accettato l’accesso. Controllare i dati dell’account, poi riprovare.',
  noBrowser: 'Su questo computer non è stato possibile aprire un browser.',
  portTaken:
    'Un altro programma usa la porta {port} di questo computer, necessaria per l’accesso. Chiuderlo, o completare l’altro accesso.',
  portRefused:
    'Questo computer non permette a Flatarrow di ricevere sulla porta {port}, necessaria per l’accesso.',
  pageDoneTitle: 'Accesso eseguito',
  pageDone: 'È possibile chiudere questa scheda e tornare a Flatarrow.',
  pageRefusedTitle: 'Accesso non eseguito',
  pageRefused: 'È possibile chiudere questa scheda. Flatarrow indica che cosa fare ora.',
  pageUnknownTitle: 'Questa non è la pagina giusta',
  pageUnknown: 'Tornare a Flatarrow e ricominciare l’accesso.',
  libreDescribes: 'Per i sensori FreeStyle Libre il cui portatore condivide il glucosio tramite LibreLinkUp.',
  librePreparation:
    'Nell’app Libre di chi porta il sensore, aprire App collegate › LibreLinkUp e invitare un indirizzo e-mail; accettare l’invito nell’app LibreLinkUp.',
  email: 'E-mail',
  emailHint: 'Dell’account LibreLinkUp che segue, non di chi porta il sensore.',
  emailWrong: 'Questo non è un indirizzo e-mail.',
  libreRefused:
    'LibreLinkUp ha rifiutato l’accesso: l’indirizzo e-mail o la password sono sbagliati. Sono quelli dell’app LibreLinkUp; provarli prima lì.',
  libreHeader: 'LibreLinkUp chiede qualcosa che questa versione di Flatarrow non invia.',
  libreNobody:
    'L’accesso funziona, ma nessuno condivide il glucosio con questo account. È l’accesso di chi porta il sensore? Allora aprire la sua app Libre, invitare un altro indirizzo e-mail in App collegate › LibreLinkUp, accettare l’invito nell’app LibreLinkUp e accedere qui con quell’account.',
  libreChoose: 'Più persone condividono il glucosio con questo account. Scegliere chi seguire.',
  librePersonGone:
    'La persona seguita qui non condivide più il glucosio con questo account. Chiedere un nuovo invito LibreLinkUp, o scegliere un’altra persona.',
  libreLoop: 'LibreLinkUp rimanda questo account da una regione all’altra senza fine.',
  libreRegion:
    'LibreLinkUp tiene questo account in una regione che questa versione di Flatarrow non conosce.',
  libreTerms:
    'LibreLinkUp ha nuove condizioni d’uso. Aprire l’app LibreLinkUp su un telefono, accedere con questo account, accettarle lì, poi riprovare.',
  librePrivacy:
    'LibreLinkUp ha una nuova informativa sulla privacy. Aprire l’app LibreLinkUp su un telefono, accedere con questo account, accettarla lì, poi riprovare.',
  libreConfirmEmail:
    'LibreLinkUp chiede di confermare l’indirizzo e-mail di questo account. Aprire il messaggio inviato a quell’indirizzo, o l’app LibreLinkUp, e confermarlo, poi riprovare.',
  libreConfirmOther:
    'LibreLinkUp chiede prima una conferma. Aprire l’app LibreLinkUp su un telefono, accedere con questo account, seguire le indicazioni, poi riprovare.',
  nightscoutDescribes:
    'Per un proprio sito Nightscout, e per xDrip+, Juggluco, Gluroo o Nocturne, che rispondono allo stesso modo.',
  nightscoutPreparation: 'Qualcosa deve inviare i dati al sito: l’app del telefono, un loop o un bridge.',
  address: 'Indirizzo del sito',
  addressHint: 'Come lo si apre in un browser. http semplice funziona solo per un server nella propria rete.',
  addressNeeded: 'Serve un indirizzo.',
  addressWrong: 'Questo non è l’indirizzo di un sito web.',
  secret: 'API secret o token di accesso',
  secretHint:
    'Meglio un token di accesso che possa solo leggere. Lasciare vuoto per un sito visibile a tutti.',
  fingerprint: 'Impronta del certificato',
  fingerprintHint: 'Solo per un server proprio senza certificato pubblico: la sua impronta SHA-256.',
  fingerprintWrong: 'Un’impronta ha 64 cifre da 0 a 9 e da A a F.',
  siteMoved:
    'Il sito rimanda i visitatori a un altro indirizzo. Per sicurezza non vi è stato inviato nulla: inserire il nuovo indirizzo.',
  siteWebPage:
    'È arrivata una pagina web invece delle letture. Il sito potrebbe essere in pausa o fuori servizio, oppure questo non è l’indirizzo di un Nightscout.',
  sitePlainHttp: 'Il sito richiede HTTPS. Iniziare il suo indirizzo con https://.',
  siteNotNightscout:
    'A questo indirizzo risponde qualcosa, ma non è un Nightscout. Confrontarlo con l’indirizzo nel browser.',
  sitePrivate: 'Questo sito è privato: serve il suo API secret, o un token di accesso che possa leggere.',
  siteTokenRefused:
    'Il sito ha rifiutato questo token di accesso. È stato eliminato, o il suo ruolo non permette di leggere?',
  siteSecretRefused:
    'Il sito ha rifiutato questo API secret. Maiuscole e minuscole contano; un token di accesso è simile a name-0123456789abcdef.',
  siteUnvouched:
    'Nessuna autorità garantisce per questo server. Se è il proprio, confrontare la sua impronta SHA-256 e incollarla in «Impronta del certificato»: {fingerprint}',
  siteOtherCertificate:
    'Il server mostra un certificato diverso da quello confermato. Se è stato rinnovato, confrontare e inserire la nuova impronta: {fingerprint}',
  simulatorName: 'Persona simulata',
  simulatorDescribes:
    'Nessun sensore e nessun account: glucosio inventato da questo programma, per dare un’occhiata.',
  simulatorPreparation: 'Non serve nulla. Nulla di ciò che mostra è stato misurato su qualcuno.',
  simulatorLabel: '{scenario}, persona {number}',
  simulatorPerson: 'Simulazione',
  scenario: 'Cosa succede',
  scenarioDay: 'Un giorno normale',
  scenarioSteady: 'Quasi nessuna variazione',
  scenarioNightLow: 'Glicemia bassa ogni notte',
  scenarioRollercoaster: 'Forti salite e discese',
  scenarioSignalLoss: 'Letture che mancano',
  cadence: 'Una lettura ogni',
  cadenceOne: 'minuto',
  cadenceFive: '5 minuti',
  seed: 'Numero della persona',
  seedHint: 'Un altro numero o un’altra parola crea un’altra persona.',
  seedNeeded: 'Serve un numero o una parola.',
  seedTooLong: 'Al massimo 40 caratteri.',
};
