/** The sources: what they are for, their forms, and what they say of a failure. */
export const sources = {
  accountGone: 'This account no longer exists.',
  accountIncomplete: 'The details of this account are incomplete. Please enter them again.',
  accountSwitchedOff: 'This account is switched off, so nothing is asked.',
  sessionLapsed: 'The sign-in has lapsed. Once readings arrive again, look here again.',
  passwordForgotten: 'The password of this account was kept until the last quit only. Please enter it again.',
  noSuchSource: 'There is no source called “{id}”.',
  works: 'It works: a reading has arrived.',
  worksWithoutReading: 'The sign-in works, but there is no recent reading.',
  fieldNeeded: 'This is needed.',
  fieldWrong: 'This can’t be right.',
  region: 'Region',
  regionHint: 'Where the Dexcom account was made.',
  regionUs: 'United States',
  regionOutsideUs: 'Outside the United States',
  regionJapanAsia: 'Japan and Asia-Pacific',
  regionElsewhere: 'Europe and elsewhere',
  regionJapan: 'Japan',
  regionSandbox: 'Sandbox (invented data)',
  device: 'Device',
  sensor: 'Sensor',
  libreApp: 'LibreLinkUp app',
  personWithoutName: 'Without a name',
  password: 'Password',
  passwordNeeded: 'A password is needed.',
  untrustedServer:
    'The service could not prove who it is. Is this computer’s date right, and is the network trustworthy?',

  shareDescribes:
    'For Dexcom G4 Share, G5, G6, G7 and ONE+ that upload from a phone. Stelo does not take part.',
  sharePreparation:
    'In the Dexcom app of the person who wears the sensor, switch Share on and invite at least one follower.',
  shareRegionHint:
    'Where the Dexcom account was made. With the wrong region Dexcom answers as if the password were wrong.',
  userName: 'User name',
  userNameHint:
    'The wearer’s own login, not a follower’s: user name, e-mail, phone number with + and country code, or account id.',
  userNameNeeded: 'A user name is needed.',
  shareRefused:
    'Dexcom refused the sign-in. The region, the user name or the password may be wrong; Dexcom doesn’t say which. It must be the wearer’s own login, and in the Dexcom app Share must be on with at least one follower invited.',

  webName: 'Dexcom Web API (delayed)',
  webDescribes:
    'For the history, events and alert settings of a Dexcom account, through Dexcom’s official interface. Values come one to three hours late, so it never gives the current number. Stelo does not take part.',
  webPreparation:
    'It needs a developer app of your own, which is free. 1. Sign up at developer.dexcom.com and create an app. 2. As the app’s redirect address enter exactly {address} 3. Copy the app’s client ID and client secret into this form. 4. Your browser opens Dexcom’s page: sign in as the person who wears the sensor and agree.',
  clientId: 'Client ID',
  clientIdHint: 'From your own app at developer.dexcom.com. Its redirect address must be exactly {address}',
  clientIdNeeded: 'A client ID is needed.',
  clientSecret: 'Client secret',
  clientSecretHint: 'On the same page, below the client ID.',
  clientSecretNeeded: 'A client secret is needed.',
  signInAgain: 'Sign in again in the browser.',
  webAppRefused:
    'Dexcom doesn’t accept the client ID and client secret. They belong to your own app at developer.dexcom.com, and the region must be the one of the app.',
  webCodeRefused:
    'Dexcom didn’t complete the sign-in. The redirect address of your app must be exactly {address} and the region must be right. Sign in again in the browser.',
  webConsentRefused: 'Dexcom was told not to share the data. Sign in again in the browser.',
  browserTimeout:
    'Nobody has finished signing in. If the page in the browser showed an error, check the details of the account, then try again.',
  browserDeclined: 'The sign-in in the browser was declined. Try again and agree to share the data.',
  browserFailed: 'The service didn’t accept the sign-in. Check the details of the account, then try again.',
  noBrowser: 'No browser could be opened on this computer.',
  portTaken:
    'Another program uses port {port} of this computer, which the sign-in needs. Close it, or finish the other sign-in.',
  portRefused: 'This computer doesn’t let Flatarrow listen on its port {port}, which the sign-in needs.',
  pageDoneTitle: 'You are signed in',
  pageDone: 'You can close this tab and go back to Flatarrow.',
  pageRefusedTitle: 'You are not signed in',
  pageRefused: 'You can close this tab. Flatarrow tells you what to do next.',
  pageUnknownTitle: 'This is not the page you want',
  pageUnknown: 'Go back to Flatarrow and begin the sign-in again.',

  libreDescribes: 'For FreeStyle Libre sensors whose wearer shares glucose through LibreLinkUp.',
  librePreparation:
    'In the Libre app of the person who wears the sensor, open Connected apps › LibreLinkUp and invite an e-mail address; accept the invitation in the LibreLinkUp app.',
  email: 'E-mail',
  emailHint: 'Of the LibreLinkUp account that follows, not of the person who wears the sensor.',
  emailWrong: 'This is not an e-mail address.',
  libreRefused:
    'LibreLinkUp refused the sign-in: the e-mail address or the password is wrong. They are those of the LibreLinkUp app; try them there first.',
  libreHeader: 'LibreLinkUp asks for something that this version of Flatarrow doesn’t send.',
  libreNobody:
    'The sign-in works, but nobody shares glucose with this account. Is it the login of the person who wears the sensor? Then open their Libre app, invite another e-mail address under Connected apps › LibreLinkUp, accept the invitation in the LibreLinkUp app, and sign in here with that account.',
  libreChoose: 'Several people share glucose with this account. Choose whom to follow.',
  librePersonGone:
    'The person followed here no longer shares glucose with this account. Ask for a new LibreLinkUp invitation, or choose somebody else.',
  libreLoop: 'LibreLinkUp sends this account from one region to another without an end.',
  libreRegion: 'LibreLinkUp keeps this account in a region that this version of Flatarrow doesn’t know.',
  libreTerms:
    'LibreLinkUp has new terms of use. Open the LibreLinkUp app on a phone, sign in with this account, accept them there, then try again.',
  librePrivacy:
    'LibreLinkUp has a new privacy notice. Open the LibreLinkUp app on a phone, sign in with this account, accept it there, then try again.',
  libreConfirmEmail:
    'LibreLinkUp wants the e-mail address of this account confirmed. Open the message it has sent there, or the LibreLinkUp app, and confirm it, then try again.',
  libreConfirmOther:
    'LibreLinkUp wants something confirmed first. Open the LibreLinkUp app on a phone, sign in with this account, follow what it says, then try again.',

  nightscoutDescribes:
    'For your own Nightscout site, and for xDrip+, Juggluco, Gluroo or Nocturne, which answer like one.',
  nightscoutPreparation: 'Something must upload to the site: the phone app, a loop, or a bridge.',
  address: 'Address of the site',
  addressHint: 'As you open it in a browser. Plain http works only for a server in your own network.',
  addressNeeded: 'An address is needed.',
  addressWrong: 'This is not the address of a website.',
  secret: 'API secret or access token',
  secretHint: 'An access token that may only read is best. Leave it empty for a site that everybody can see.',
  fingerprint: 'Certificate fingerprint',
  fingerprintHint: 'Only for a server of your own without a public certificate: its SHA-256 fingerprint.',
  fingerprintWrong: 'A fingerprint has 64 digits from 0 to 9 and A to F.',
  siteMoved:
    'The site sends visitors on to another address. For safety nothing was sent there: please enter the new address.',
  siteWebPage:
    'A web page came back instead of readings. The site may be asleep or down, or this is not the address of a Nightscout.',
  sitePlainHttp: 'The site wants to be asked over HTTPS. Please begin its address with https://.',
  siteNotNightscout:
    'Something answers at this address, but it is no Nightscout. Please compare it with the address in your browser.',
  sitePrivate: 'This site is private: it needs its API secret, or an access token that may read.',
  siteTokenRefused:
    'The site refused this access token. Has it been deleted, or is its role not allowed to read?',
  siteSecretRefused:
    'The site refused this API secret. Capital letters count; an access token looks like name-0123456789abcdef.',
  siteMayNotWrite:
    'The site lets this secret or token read, but not write. Its role needs the permissions api:entries:read and api:entries:create.',
  siteTakesNoUploads:
    'This site takes no readings from outside. A Nightscout of your own does, once its API secret is set.',
  siteUnvouched:
    'No authority vouches for this server. If it is your own, compare its SHA-256 fingerprint and paste it into “Certificate fingerprint”: {fingerprint}',
  siteOtherCertificate:
    'The server shows another certificate than the one you confirmed. If you have renewed it, compare and enter its new fingerprint: {fingerprint}',

  simulatorName: 'Simulated person',
  simulatorDescribes: 'No sensor and no account: glucose made up by this program, for a look around.',
  simulatorPreparation: 'Nothing is needed. Nothing it shows was measured on anybody.',
  simulatorLabel: '{scenario}, person {number}',
  /** The name that a simulated person begins with. */
  simulatorPerson: 'Simulation',
  scenario: 'What happens',
  scenarioDay: 'An ordinary day',
  scenarioSteady: 'Hardly any change',
  scenarioNightLow: 'A low every night',
  scenarioRollercoaster: 'Steep ups and downs',
  scenarioSignalLoss: 'Readings that go missing',
  cadence: 'A reading every',
  cadenceOne: 'minute',
  cadenceFive: '5 minutes',
  seed: 'Person number',
  seedHint: 'Another number or word makes another person.',
  seedNeeded: 'A number or a word is needed.',
  seedTooLong: 'At most 40 characters.',
} as const;
