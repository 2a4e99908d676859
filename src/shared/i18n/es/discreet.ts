import type { MessagesOf } from '../messages.ts';

/** Hiding values and names: a section of the settings. */
export const discreet: MessagesOf<'discreet'> = {
  title: 'Discreto',
  saved: 'Guardado.',
  means:
    'Oculta valores y nombres en la bandeja, las notificaciones y las ventanas; queda un punto neutro. Las alarmas suenan igual, sin el valor.',
  now: 'Discreto ahora',
  bySchedule: 'Activado en este momento por el horario de abajo.',
  atTimes: 'En este horario',
  window: 'Discreto {when}',
  removeWindow: 'Quitar: {name}',
  addTime: 'Añadir un horario',
  atMostSix: 'Como máximo, seis horarios.',
  newTime: 'Nuevo horario discreto',
  keepOut: 'Excluir las ventanas de Flatarrow al compartir pantalla',
  browserCant: 'Una página en un navegador no puede ocultarse.',
  systemCant: 'Este sistema no puede ocultar ventanas: quien vea su pantalla las verá.',
  leftOut: 'No aparecen en capturas ni al compartir pantalla. El icono de la bandeja sigue visible.',
};
