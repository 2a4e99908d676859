import type { MessagesOf } from '../messages.ts';

/** Newer versions of the program: a part of the settings. */
export const updates: MessagesOf<'updates'> = {
  title: 'Actualizaciones',
  daily: 'Buscar versiones nuevas una vez al día',
  dailyNote:
    'Se consulta el servidor que tiene los paquetes. Conoce su dirección de red, la versión y el sistema, y nada más.',
  checkNow: 'Buscar ahora',
  restart: 'Reiniciar e instalar',
  openPage: 'Mostrar la página de descarga',
  never: 'Aún no se ha buscado.',
  current: 'Esta es la versión más nueva ({time}).',
  checking: 'Buscando…',
  available: 'La versión {version} está disponible. La instala su sistema, o usted.',
  downloading: 'Se está descargando la versión {version}. Mientras suene una alarma, esto espera.',
  ready: 'La versión {version} está lista. Se instala al salir.',
  unreachable: 'No se ha podido contactar con el servidor ({time}). Se consultará más tarde.',
  unreadable: 'La respuesta del servidor no tenía sentido ({time}). Se consultará más tarde.',
  refused: 'Lo descargado no es lo anunciado. Se ha desechado ({time}) y se descargará de nuevo más tarde.',
  ringing: 'Está sonando una alarma. Respóndala primero.',
  offUnpackaged: 'Esta copia se creó a mano y se actualiza a mano.',
  offNoAddress: 'Este paquete no indica dónde están las versiones nuevas. Nunca las busca.',
  offElsewhere: 'Esta copia la actualiza la tienda que la instaló.',
  news: 'Novedades de {version}',
};
