import type { MessagesOf } from '../messages.ts';

/** The sources: what they are for, their forms, and what they say of a failure. */
export const sources: MessagesOf<'sources'> = {
  siteMayNotWrite:
    'Le site permet de lire avec ce secret ou ce jeton, mais pas d’écrire. Son rôle a besoin des autorisations api:entries:read et api:entries:create.',
  siteTakesNoUploads:
    'Ce site n’accepte pas de mesures venant de l’extérieur. Votre propre Nightscout le fait, une fois son secret API défini.',
  accountGone: 'Ce compte n’existe plus.',
  accountIncomplete: 'Les informations de ce compte sont incomplètes. Veuillez les saisir à nouveau.',
  accountSwitchedOff: 'Ce compte est désactivé, donc rien n’est demandé.',
  sessionLapsed: 'La connexion a expiré. Revenez voir ici quand des mesures arriveront à nouveau.',
  passwordForgotten:
    'Le mot de passe de ce compte n’a été gardé que jusqu’à la dernière fermeture. Veuillez le saisir à nouveau.',
  noSuchSource: 'Il n’y a pas de source nommée « {id} ».',
  works: 'Cela fonctionne : une mesure est arrivée.',
  worksWithoutReading: 'La connexion fonctionne, mais il n’y a pas de mesure récente.',
  fieldNeeded: 'Ce champ est obligatoire.',
  fieldWrong: 'Cela ne peut pas être correct.',
  region: 'Région',
  regionHint: 'Là où le compte Dexcom a été créé.',
  regionUs: 'États-Unis',
  regionOutsideUs: 'Hors des États-Unis',
  regionJapanAsia: 'Japon et Asie-Pacifique',
  regionElsewhere: 'Europe et ailleurs',
  regionJapan: 'Japon',
  regionSandbox: 'Sandbox (données inventées)',
  device: 'Appareil',
  sensor: 'Capteur',
  libreApp: 'Application LibreLinkUp',
  personWithoutName: 'Sans nom',
  password: 'Mot de passe',
  passwordNeeded: 'Le mot de passe est obligatoire.',
  untrustedServer:
    'Le service n’a pas pu prouver son identité. La date de cet ordinateur est-elle juste, et le réseau est-il digne de confiance ?',

  shareDescribes:
    'Pour Dexcom G4 Share, G5, G6, G7 et ONE+ qui envoient depuis un téléphone. Stelo n’en fait pas partie.',
  sharePreparation:
    'Dans l’application Dexcom de la personne qui porte le capteur, activez Share et invitez au moins un abonné (Follow).',
  shareRegionHint:
    'Là où le compte Dexcom a été créé. Avec une mauvaise région, Dexcom répond comme si le mot de passe était faux.',
  userName: 'Nom d’utilisateur',
  userNameHint:
    'L’identifiant de la personne qui porte le capteur, pas celui d’un abonné : nom d’utilisateur, e-mail, numéro de téléphone avec + et indicatif du pays, ou ID du compte.',
  userNameNeeded: 'Le nom d’utilisateur est obligatoire.',
  shareRefused:
    'Dexcom a refusé la connexion. La région, le nom d’utilisateur ou le mot de passe est peut-être faux ; Dexcom ne dit pas lequel. Il faut l’identifiant de la personne qui porte le capteur, et dans l’application Dexcom, Share doit être activé avec au moins un abonné invité.',

  webName: 'Dexcom Web API (différé)',
  webDescribes:
    'Pour l’historique, les événements et les réglages d’alarme d’un compte Dexcom, par l’interface officielle de Dexcom. Les valeurs arrivent avec une à trois heures de retard, elle ne donne donc jamais la valeur actuelle. Stelo n’en fait pas partie.',
  webPreparation:
    'Il faut votre propre application de développeur, gratuite. 1. Inscrivez-vous sur developer.dexcom.com et créez une application. 2. Comme adresse de redirection de l’application, saisissez exactement {address} 3. Copiez le Client ID et le Client secret de l’application dans ce formulaire. 4. Votre navigateur ouvre la page de Dexcom : connectez-vous en tant que personne qui porte le capteur et donnez votre accord.',
  clientId: 'Client ID',
  clientIdHint:
    'De votre propre application sur developer.dexcom.com. Son adresse de redirection doit être exactement {address}',
  clientIdNeeded: 'Le Client ID est obligatoire.',
  clientSecret: 'Client secret',
  clientSecretHint: 'Sur la même page, sous le Client ID.',
  clientSecretNeeded: 'Le Client secret est obligatoire.',
  signInAgain: 'Reconnectez-vous dans le navigateur.',
  webAppRefused:
    'Dexcom n’accepte pas le Client ID et le Client secret. Ils appartiennent à votre propre application sur developer.dexcom.com, et la région doit être celle de l’application.',
  webCodeRefused:
    'Dexcom n’a pas terminé la connexion. L’adresse de redirection de votre application doit être exactement {address} et la région doit être juste. Reconnectez-vous dans le navigateur.',
  webConsentRefused: 'Le partage des données a été refusé chez Dexcom. Reconnectez-vous dans le navigateur.',
  browserTimeout:
    'Personne n’a terminé la connexion. Si la page du navigateur a affiché une erreur, vérifiez les informations du compte, puis réessayez.',
  browserDeclined:
    'La connexion dans le navigateur a été refusée. Réessayez et acceptez de partager les données.',
  browserFailed:
    'Le service n’a pas accepté la connexion. Vérifiez les informations du compte, puis réessayez.',
  noBrowser: 'Aucun navigateur n’a pu être ouvert sur cet ordinateur.',
  portTaken:
    'Un autre programme utilise le port {port} de cet ordinateur, nécessaire à la connexion. Fermez-le, ou terminez l’autre connexion.',
  portRefused:
    'Cet ordinateur ne laisse pas Flatarrow écouter sur son port {port}, nécessaire à la connexion.',
  pageDoneTitle: 'Connexion réussie',
  pageDone: 'Vous pouvez fermer cet onglet et revenir à Flatarrow.',
  pageRefusedTitle: 'La connexion n’a pas abouti',
  pageRefused: 'Vous pouvez fermer cet onglet. Flatarrow vous dit quoi faire ensuite.',
  pageUnknownTitle: 'Ce n’est pas la page attendue',
  pageUnknown: 'Revenez à Flatarrow et recommencez la connexion.',

  libreDescribes: 'Pour les capteurs FreeStyle Libre dont le glucose est partagé par LibreLinkUp.',
  librePreparation:
    'Dans l’application Libre de la personne qui porte le capteur, ouvrez Applications connectées › LibreLinkUp et invitez une adresse e-mail ; acceptez l’invitation dans l’application LibreLinkUp.',
  email: 'E-mail',
  emailHint: 'Celui du compte LibreLinkUp qui suit, pas celui de la personne qui porte le capteur.',
  emailWrong: 'Ce n’est pas une adresse e-mail.',
  libreRefused:
    'LibreLinkUp a refusé la connexion : l’adresse e-mail ou le mot de passe est faux. Ce sont ceux de l’application LibreLinkUp ; essayez-les d’abord là.',
  libreHeader: 'LibreLinkUp demande quelque chose que cette version de Flatarrow n’envoie pas.',
  libreNobody:
    'La connexion fonctionne, mais personne ne partage son glucose avec ce compte. Est-ce l’identifiant de la personne qui porte le capteur ? Alors ouvrez son application Libre, invitez une autre adresse e-mail sous Applications connectées › LibreLinkUp, acceptez l’invitation dans l’application LibreLinkUp, et connectez-vous ici avec ce compte-là.',
  libreChoose: 'Plusieurs personnes partagent leur glucose avec ce compte. Choisissez qui suivre.',
  librePersonGone:
    'La personne suivie ici ne partage plus son glucose avec ce compte. Demandez une nouvelle invitation LibreLinkUp, ou choisissez quelqu’un d’autre.',
  libreLoop: 'LibreLinkUp renvoie ce compte sans fin d’une région à l’autre.',
  libreRegion: 'LibreLinkUp garde ce compte dans une région que cette version de Flatarrow ne connaît pas.',
  libreTerms:
    'LibreLinkUp a de nouvelles conditions d’utilisation. Ouvrez l’application LibreLinkUp sur un téléphone, connectez-vous avec ce compte, acceptez-les, puis réessayez.',
  librePrivacy:
    'LibreLinkUp a un nouvel avis de confidentialité. Ouvrez l’application LibreLinkUp sur un téléphone, connectez-vous avec ce compte, acceptez-le, puis réessayez.',
  libreConfirmEmail:
    'LibreLinkUp demande de confirmer l’adresse e-mail de ce compte. Ouvrez le message qui y a été envoyé, ou l’application LibreLinkUp, confirmez-la, puis réessayez.',
  libreConfirmOther:
    'LibreLinkUp demande d’abord une confirmation. Ouvrez l’application LibreLinkUp sur un téléphone, connectez-vous avec ce compte, suivez ce qu’elle indique, puis réessayez.',

  nightscoutDescribes:
    'Pour votre propre site Nightscout, et pour xDrip+, Juggluco, Gluroo ou Nocturne, qui répondent de la même façon.',
  nightscoutPreparation:
    'Quelque chose doit envoyer les données au site : l’application du téléphone, une boucle ou une passerelle.',
  address: 'Adresse du site',
  addressHint:
    'Telle que vous l’ouvrez dans un navigateur. Le simple http ne fonctionne que pour un serveur de votre propre réseau.',
  addressNeeded: 'L’adresse est obligatoire.',
  addressWrong: 'Ce n’est pas l’adresse d’un site web.',
  secret: 'Secret API ou jeton d’accès',
  secretHint: 'Le mieux est un jeton d’accès en lecture seule. Laissez vide pour un site visible par tous.',
  fingerprint: 'Empreinte du certificat',
  fingerprintHint: 'Seulement pour votre propre serveur sans certificat public : son empreinte SHA-256.',
  fingerprintWrong: 'Une empreinte a 64 caractères de 0 à 9 et de A à F.',
  siteMoved:
    'Le site redirige vers une autre adresse. Par sécurité, rien n’y a été envoyé : veuillez saisir la nouvelle adresse.',
  siteWebPage:
    'Une page web est revenue au lieu de mesures. Le site est peut-être en veille ou en panne, ou ce n’est pas l’adresse d’un Nightscout.',
  sitePlainHttp: 'Le site veut être interrogé en HTTPS. Veuillez commencer son adresse par https://.',
  siteNotNightscout:
    'Quelque chose répond à cette adresse, mais ce n’est pas un Nightscout. Veuillez la comparer avec l’adresse dans votre navigateur.',
  sitePrivate: 'Ce site est privé : il lui faut son secret API, ou un jeton d’accès autorisé à lire.',
  siteTokenRefused:
    'Le site a refusé ce jeton d’accès. A-t-il été supprimé, ou son rôle n’a-t-il pas le droit de lire ?',
  siteSecretRefused:
    'Le site a refusé ce secret API. Les majuscules comptent ; un jeton d’accès ressemble à name-0123456789abcdef.',
  siteUnvouched:
    'Aucune autorité ne se porte garante de ce serveur. S’il est à vous, comparez son empreinte SHA-256 et collez-la dans « Empreinte du certificat » : {fingerprint}',
  siteOtherCertificate:
    'Le serveur présente un autre certificat que celui que vous avez confirmé. Si vous l’avez renouvelé, comparez et saisissez sa nouvelle empreinte : {fingerprint}',

  simulatorName: 'Personne simulée',
  simulatorDescribes: 'Ni capteur ni compte : un glucose inventé par ce programme, pour découvrir.',
  simulatorPreparation: 'Rien n’est nécessaire. Rien de ce qui est affiché n’a été mesuré sur quelqu’un.',
  simulatorLabel: '{scenario}, personne {number}',
  simulatorPerson: 'Simulation',
  scenario: 'Ce qui se passe',
  scenarioDay: 'Une journée ordinaire',
  scenarioSteady: 'Presque aucun changement',
  scenarioNightLow: 'Valeur basse chaque nuit',
  scenarioRollercoaster: 'Fortes montées et chutes',
  scenarioSignalLoss: 'Mesures qui manquent',
  cadence: 'Une mesure toutes les',
  cadenceOne: '1 minute',
  cadenceFive: '5 minutes',
  seed: 'Numéro de la personne',
  seedHint: 'Un autre nombre ou mot donne une autre personne.',
  seedNeeded: 'Il faut un nombre ou un mot.',
  seedTooLong: '40 caractères au maximum.',
};
