import type { MessagesOf } from '../messages.ts';

/** The sources: what they are for, their forms, and what they say of a failure. */
export const sources: MessagesOf<'sources'> = {
  siteMayNotWrite:
    'El sitio permite leer con este API secret o token, pero no escribir. Su rol necesita los permisos api:entries:read y api:entries:create.',
  siteTakesNoUploads:
    'Este sitio no acepta lecturas de fuera. Un Nightscout propio sí las acepta, una vez definido su API secret.',
  accountGone: 'Esta cuenta ya no existe.',
  accountIncomplete: 'Los datos de esta cuenta están incompletos. Introdúzcalos de nuevo.',
  accountSwitchedOff: 'Esta cuenta está desactivada, así que no se consulta nada.',
  sessionLapsed: 'La sesión ha caducado. Cuando vuelvan a llegar lecturas, mire aquí de nuevo.',
  passwordForgotten:
    'La contraseña de esta cuenta solo se conservó hasta la última salida. Introdúzcala de nuevo.',
  noSuchSource: 'No hay ninguna fuente llamada «{id}».',
  works: 'Funciona: ha llegado una lectura.',
  worksWithoutReading: 'El acceso funciona, pero no hay ninguna lectura reciente.',
  fieldNeeded: 'Este dato es necesario.',
  fieldWrong: 'Este dato no puede ser correcto.',
  region: 'Región',
  regionHint: 'Dónde se creó la cuenta de Dexcom.',
  regionUs: 'Estados Unidos',
  regionOutsideUs: 'Fuera de Estados Unidos',
  regionJapanAsia: 'Japón y Asia-Pacífico',
  regionElsewhere: 'Europa y otros lugares',
  regionJapan: 'Japón',
  regionSandbox: 'Sandbox (datos inventados)',
  device: 'Dispositivo',
  sensor: 'Sensor',
  libreApp: 'Aplicación LibreLinkUp',
  personWithoutName: 'Sin nombre',
  password: 'Contraseña',
  passwordNeeded: 'Falta la contraseña.',
  untrustedServer:
    'El servicio no ha podido demostrar su identidad. ¿Es correcta la fecha de este ordenador y es fiable la red?',
  shareDescribes:
    'Para Dexcom G4 Share, G5, G6, G7 y ONE+ que envían datos desde un teléfono. Stelo no es compatible.',
  sharePreparation:
    'En la aplicación Dexcom de quien lleva el sensor, active Share e invite al menos a un seguidor.',
  shareRegionHint:
    'Dónde se creó la cuenta de Dexcom. Con la región equivocada, Dexcom responde como si la contraseña fuera incorrecta.',
  userName: 'Nombre de usuario',
  userNameHint:
    'El acceso de quien lleva el sensor, no el de un seguidor: nombre de usuario, correo, teléfono con + y prefijo del país, o identificador de cuenta.',
  userNameNeeded: 'Falta el nombre de usuario.',
  shareRefused:
    'Dexcom ha rechazado el acceso. La región, el usuario o la contraseña pueden ser incorrectos; Dexcom no dice cuál. Debe ser el acceso de quien lleva el sensor, y en la aplicación Dexcom Share debe estar activado con al menos un seguidor invitado.',
  webName: 'Dexcom Web API (con retraso)',
  webDescribes:
    'Para el historial, los eventos y los ajustes de alertas de una cuenta de Dexcom, por la interfaz oficial de Dexcom. Los valores llegan con una a tres horas de retraso, así que nunca da el valor actual. Stelo no es compatible.',
  webPreparation:
    'Necesita una aplicación de desarrollador propia, que es gratuita. 1. Regístrese en developer.dexcom.com y cree una aplicación. 2. Como dirección de redirección, introduzca exactamente {address} 3. Copie Client ID y Client secret de la aplicación en este formulario. 4. Su navegador abre la página de Dexcom: inicie sesión como la persona que lleva el sensor y acepte.',
  clientId: 'Client ID',
  clientIdHint:
    'De su propia aplicación en developer.dexcom.com. Su dirección de redirección debe ser exactamente {address}',
  clientIdNeeded: 'Falta el Client ID.',
  clientSecret: 'Client secret',
  clientSecretHint: 'En la misma página, debajo del Client ID.',
  clientSecretNeeded: 'Falta el Client secret.',
  signInAgain: 'Inicie sesión de nuevo en el navegador.',
  webAppRefused:
    'Dexcom no acepta Client ID y Client secret. Son los de su propia aplicación en developer.dexcom.com, y la región debe ser la de la aplicación.',
  webCodeRefused:
    'Dexcom no ha completado el acceso. La dirección de redirección de su aplicación debe ser exactamente {address} y la región debe ser correcta. Inicie sesión de nuevo en el navegador.',
  webConsentRefused:
    'Se indicó a Dexcom que no compartiera los datos. Inicie sesión de nuevo en el navegador.',
  browserTimeout:
    'Nadie ha terminado de iniciar sesión. Si la página del navegador mostró un error, compruebe los datos de la cuenta e inténtelo de nuevo.',
  browserDeclined: 'El acceso se rechazó en el navegador. Inténtelo de nuevo y acepte compartir los datos.',
  browserFailed:
    'El servicio no ha aceptado el acceso. Compruebe los datos de la cuenta e inténtelo de nuevo.',
  noBrowser: 'No se ha podido abrir ningún navegador en este ordenador.',
  portTaken:
    'Otro programa usa el puerto {port} de este ordenador, necesario para el acceso. Ciérrelo o termine el otro inicio de sesión.',
  portRefused:
    'Este ordenador no permite que Flatarrow escuche en su puerto {port}, necesario para el acceso.',
  pageDoneTitle: 'Ha iniciado sesión',
  pageDone: 'Puede cerrar esta pestaña y volver a Flatarrow.',
  pageRefusedTitle: 'No ha iniciado sesión',
  pageRefused: 'Puede cerrar esta pestaña. Flatarrow le indica qué hacer.',
  pageUnknownTitle: 'Esta no es la página que busca',
  pageUnknown: 'Vuelva a Flatarrow y empiece de nuevo el inicio de sesión.',
  libreDescribes: 'Para sensores FreeStyle Libre cuyo portador comparte su glucosa con LibreLinkUp.',
  librePreparation:
    'En la aplicación Libre de quien lleva el sensor, abra Aplicaciones conectadas › LibreLinkUp e invite a una dirección de correo; acepte la invitación en la aplicación LibreLinkUp.',
  email: 'Correo electrónico',
  emailHint: 'De la cuenta de LibreLinkUp que sigue, no de quien lleva el sensor.',
  emailWrong: 'No es una dirección de correo.',
  libreRefused:
    'LibreLinkUp ha rechazado el acceso: el correo o la contraseña son incorrectos. Son los de la aplicación LibreLinkUp; pruébelos primero allí.',
  libreHeader: 'LibreLinkUp pide algo que esta versión de Flatarrow no envía.',
  libreNobody:
    'El acceso funciona, pero nadie comparte su glucosa con esta cuenta. ¿Es el acceso de quien lleva el sensor? Entonces abra su aplicación Libre, invite a otra dirección de correo en Aplicaciones conectadas › LibreLinkUp, acepte la invitación en la aplicación LibreLinkUp e inicie sesión aquí con esa cuenta.',
  libreChoose: 'Varias personas comparten su glucosa con esta cuenta. Elija a quién seguir.',
  librePersonGone:
    'La persona que se sigue aquí ya no comparte su glucosa con esta cuenta. Pida una nueva invitación de LibreLinkUp o elija a otra persona.',
  libreLoop: 'LibreLinkUp manda esta cuenta de una región a otra sin fin.',
  libreRegion: 'LibreLinkUp tiene esta cuenta en una región que esta versión de Flatarrow no conoce.',
  libreTerms:
    'LibreLinkUp tiene nuevas condiciones de uso. Abra la aplicación LibreLinkUp en un teléfono, inicie sesión con esta cuenta, acéptelas allí e inténtelo de nuevo.',
  librePrivacy:
    'LibreLinkUp tiene un nuevo aviso de privacidad. Abra la aplicación LibreLinkUp en un teléfono, inicie sesión con esta cuenta, acéptelo allí e inténtelo de nuevo.',
  libreConfirmEmail:
    'LibreLinkUp pide confirmar el correo de esta cuenta. Abra el mensaje que ha enviado o la aplicación LibreLinkUp, confírmelo e inténtelo de nuevo.',
  libreConfirmOther:
    'LibreLinkUp pide confirmar algo antes. Abra la aplicación LibreLinkUp en un teléfono, inicie sesión con esta cuenta, siga las indicaciones e inténtelo de nuevo.',
  nightscoutDescribes:
    'Para su propio sitio Nightscout, y para xDrip+, Juggluco, Gluroo o Nocturne, que responden igual.',
  nightscoutPreparation:
    'Algo debe enviar datos al sitio: la aplicación del teléfono, un lazo cerrado o un puente.',
  address: 'Dirección del sitio',
  addressHint: 'Como se abre en un navegador. Http sin cifrar solo sirve para un servidor de su propia red.',
  addressNeeded: 'Falta la dirección.',
  addressWrong: 'No es la dirección de un sitio web.',
  secret: 'API secret o token de acceso',
  secretHint: 'Lo mejor es un token que solo permita leer. Déjelo vacío si el sitio es público.',
  fingerprint: 'Huella del certificado',
  fingerprintHint: 'Solo para un servidor propio sin certificado público: su huella SHA-256.',
  fingerprintWrong: 'Una huella tiene 64 dígitos de 0 a 9 y de A a F.',
  siteMoved:
    'El sitio remite a otra dirección. Por seguridad no se ha enviado nada allí: introduzca la nueva dirección.',
  siteWebPage:
    'Ha llegado una página web en lugar de lecturas. El sitio puede estar dormido o caído, o esta no es la dirección de un Nightscout.',
  sitePlainHttp: 'El sitio pide conexión por HTTPS. Empiece su dirección por https://.',
  siteNotNightscout:
    'Algo responde en esta dirección, pero no es un Nightscout. Compárela con la dirección en su navegador.',
  sitePrivate: 'Este sitio es privado: necesita su API secret o un token de acceso con permiso de lectura.',
  siteTokenRefused: 'El sitio ha rechazado este token de acceso. ¿Se ha borrado, o su rol no permite leer?',
  siteSecretRefused:
    'El sitio ha rechazado este API secret. Las mayúsculas cuentan; un token de acceso tiene la forma name-0123456789abcdef.',
  siteUnvouched:
    'Ninguna autoridad avala este servidor. Si es suyo, compare su huella SHA-256 y péguela en «Huella del certificado»: {fingerprint}',
  siteOtherCertificate:
    'El servidor muestra un certificado distinto del que usted confirmó. Si lo ha renovado, compare e introduzca su nueva huella: {fingerprint}',
  simulatorName: 'Persona simulada',
  simulatorDescribes: 'Sin sensor ni cuenta: glucosa inventada por este programa, para echar un vistazo.',
  simulatorPreparation: 'No hace falta nada. Nada de lo que muestra se ha medido en nadie.',
  simulatorLabel: '{scenario}, persona {number}',
  simulatorPerson: 'Simulación',
  scenario: 'Qué ocurre',
  scenarioDay: 'Un día normal',
  scenarioSteady: 'Casi sin cambios',
  scenarioNightLow: 'Una hipoglucemia cada noche',
  scenarioRollercoaster: 'Grandes subidas y bajadas',
  scenarioSignalLoss: 'Lecturas que faltan',
  cadence: 'Una lectura cada',
  cadenceOne: 'minuto',
  cadenceFive: '5 minutos',
  seed: 'Número de persona',
  seedHint: 'Otro número u otra palabra crea otra persona.',
  seedNeeded: 'Hace falta un número o una palabra.',
  seedTooLong: 'Como máximo, 40 caracteres.',
};
