import type { MessagesOf } from '../messages.ts';

/** The first run: from nothing to a number in the tray. */
export const welcome: MessagesOf<'welcome'> = {
  title: '¿Qué usa?',
  dexcom: 'Dexcom con un teléfono',
  dexcomMore: 'G6, G7, ONE+ y otros, con Dexcom Share',
  libre: 'Libre con LibreLinkUp',
  libreMore: 'FreeStyle Libre, compartido con la aplicación LibreLinkUp',
  nightscout: 'Nightscout',
  nightscoutMore: 'Un sitio propio, xDrip+, Juggluco y otros',
  simulation: 'Solo quiero verlo',
  simulationMore: 'Glucosa inventada, sin cuenta; nada sale de este ordenador',
  other: 'Otra cosa, o solo el historial',
  back: 'Atrás',
  whose: '¿De quién es la glucosa?',
  connect: 'Conectar',
  doneTitle: 'Funciona.',
  waitingTitle: 'Conectado.',
  doneTray: 'Desde ahora el valor está en la bandeja y las alarmas están activadas.',
  doneBrowser: 'Desde ahora el valor está en el título de esta página.',
  doneWaiting: 'El valor aparece con la próxima lectura, normalmente en pocos minutos.',
  showChart: 'Mostrar el gráfico',
  setAlarms: 'Ajustar las alarmas',
  disclaimer:
    'Flatarrow no es un producto sanitario. Nunca decida un tratamiento basándose solo en él, y mantenga activadas las alarmas de la aplicación del sensor.',
};
