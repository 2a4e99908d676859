import type { MessagesOf } from '../messages.ts';

/** What a failure is, in a sentence, with what to do about it where that is known. */
export const errors: MessagesOf<'errors'> = {
  offline: 'Este ordenador no tiene conexión.',
  timeout: 'El servicio no responde.',
  server: 'El servicio tiene un problema propio.',
  rateLimited: 'El servicio pide una pausa: demasiadas consultas.',
  lockedOut:
    'El servicio ha bloqueado esta cuenta por un tiempo, tras demasiados intentos de acceso fallidos.',
  blocked: 'El servicio rechaza por ahora las conexiones desde esta red.',
  sessionExpired: 'La sesión ha caducado.',
  badCredentials: 'El acceso fue rechazado.',
  wrongAccountKind: 'Este tipo de cuenta no sirve para esta fuente.',
  termsRequired:
    'Hay condiciones nuevas. Abra la aplicación en el teléfono, acéptelas allí e inténtelo de nuevo.',
  noPerson: 'Nadie comparte su glucosa con esta cuenta.',
  versionTooOld: 'El servicio pide una versión más nueva de Flatarrow.',
  badPayload: 'El servicio ha cambiado su formato; no se ha podido leer su respuesta.',
  vaultLocked: 'El almacén de contraseñas de este ordenador está bloqueado o no existe.',
  storage: 'No se puede escribir el historial. ¿Está el disco lleno o es de solo lectura?',
  config: 'Falta un ajuste o es incorrecto.',
};
