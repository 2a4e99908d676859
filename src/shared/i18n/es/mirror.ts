import type { MessagesOf } from '../messages.ts';

/** Mirrors: sites of Nightscout to which readings are written. A part of the settings. */
export const mirror: MessagesOf<'mirror'> = {
  add: 'Replicar en Nightscout',
  addFor: 'Replicar {name} en Nightscout',
  mirroredTo: 'Se escribe en Nightscout',
  edit: 'Editar',
  editSite: 'Editar la réplica en {site}',
  useSite: 'Escribir en {site}',
  back: 'Personas y cuentas',
  titleOf: '{name} en {site}',
  purpose:
    'Cada lectura de {name} se escribe en este sitio, también las anteriores: para más seguidores, relojes, otras casas o una consulta médica.',
  leftOut:
    'Nunca se escriben lecturas simuladas ni lo que viene del propio sitio. Las comidas, la insulina y las notas se quedan aquí.',
  address: 'Dirección del sitio',
  addressHint: 'Como se abre en un navegador. Http sin cifrar solo sirve para un servidor de su propia red.',
  secret: 'API secret o token de acceso',
  secretHint:
    'Lo mejor es un token de acceso propio, con un rol que tenga los permisos api:entries:read y api:entries:create.',
  certificate: 'Huella del certificado (opcional)',
  certificateHint: 'Solo para un servidor propio sin certificado público: su huella SHA‑256.',
  unchanged: 'sin cambios',
  save: 'Guardar',
  test: 'Probar',
  tryAgain: 'Reintentar',
  mirrorAnyway: 'Replicar de todos modos',
  remove: 'Quitar la réplica',
  removeTitle: '¿Dejar de escribir en {site}?',
  removeText: 'El API secret se borra de este ordenador. Lo que tiene el sitio se queda allí.',
  removeConfirm: 'Quitar',
  cancel: 'Cancelar',
  saved: 'La réplica se ha guardado.',
  asking: 'Consultando el sitio…',
  rightSite: '¿Es este el sitio correcto?',

  problemNeeded: 'Este dato es necesario.',
  problemNoAddress: 'No es la dirección de un sitio web.',
  problemNoFingerprint: 'Una huella tiene 64 dígitos de 0 a 9 y de A a F.',
  problemAlreadyMirrored: 'Las lecturas de {name} ya se escriben en este sitio.',
  problemSomebodyElses:
    'En este sitio se escriben las lecturas de otra persona. Cada sitio es para una sola persona.',
  problemComesFromThere: 'Las lecturas vienen precisamente de este sitio. No hay nada que escribir en él.',
  problemOnlyInvented: 'Solo hay lecturas simuladas, y esas nunca se escriben en un sitio.',
  problemSecretForNewSite: 'Este es otro sitio: introduzca su API secret.',

  foundFree: 'Funciona. Nada más escribe glucosa en este sitio.',
  foundSame:
    '«{device}» ya escribe estas lecturas en el sitio, a horas algo distintas. Los seguidores verían muchas dos veces. Mejor desactive uno de los dos.',
  foundSomebodyElse:
    'El sitio tiene lecturas recientes que no pueden ser de {name}: {differing} de {compared} difieren mucho. Puede ser el sitio de otra persona. Dos personas en un mismo sitio es peligroso para ambas.',
  foundUnclear:
    'El sitio tiene lecturas recientes de «{device}» que no se pueden comparar con las de {name}. Asegúrese de que es el sitio correcto.',
  unknownDevice: 'otra cosa',

  off: 'Desactivada. Las lecturas nuevas esperan hasta que se active de nuevo.',
  starting: 'Conectando…',
  upToDate: 'Al día.',
  upToDateSince: 'Al día. Última escritura: {time}.',
  sending:
    '{count, plural, one {Escribiendo; queda # lectura.} many {Escribiendo; quedan # lecturas.} other {Escribiendo; quedan # lecturas.}}',
  sendingOlder: 'Escribiendo lecturas anteriores; las posteriores al {date} ya están allí.',
  queued: '{count, plural, one {# lectura espera.} many {# lecturas esperan.} other {# lecturas esperan.}}',
  nextTry: 'Próximo intento: {time}.',

  errorOffline: 'Este ordenador no tiene conexión.',
  errorTimeout: 'El sitio no responde.',
  errorServer: 'El sitio tiene un problema propio, o responde otra cosa en su lugar.',
  errorPause: 'El sitio pide una pausa: demasiadas consultas.',
  errorBlocked: 'El sitio rechaza por ahora las conexiones desde esta red.',
  errorRefused: 'El sitio ha rechazado este API secret o token. No se envía nada hasta que lo cambie.',
  errorMayNotWrite: 'El sitio no acepta lecturas con este API secret o token.',
  errorFormat: 'El sitio ha respondido de una forma que Flatarrow no conoce.',
  errorVault: 'El almacén de contraseñas de este ordenador está bloqueado o no existe.',
  errorStorage: 'No se puede leer o escribir el historial. ¿Está el disco lleno o es de solo lectura?',
  errorIncomplete: 'Lo guardado para esta réplica está incompleto. Introdúzcalo de nuevo.',
  errorOtherReadings: 'Detenida: el sitio tiene lecturas que no pueden ser de {name}.',
};
