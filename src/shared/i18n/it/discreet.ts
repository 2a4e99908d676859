import type { MessagesOf } from '../messages.ts';

/** Hiding values and names: a section of the settings. */
export const discreet: MessagesOf<'discreet'> = {
  title: 'Discreto',
  saved: 'Salvato.',
  means:
    'Nasconde valori e nomi nell’area di notifica, nelle notifiche e nelle finestre; resta un punto neutro. Gli allarmi suonano comunque, senza il valore.',
  now: 'Discreto ora',
  bySchedule: 'Al momento attivo, secondo gli orari qui sotto.',
  atTimes: 'In questi orari',
  window: 'Discreto {when}',
  removeWindow: 'Rimuovi: {name}',
  addTime: 'Aggiungi un orario',
  atMostSix: 'Al massimo sei orari.',
  newTime: 'Nuovo orario discreto',
  keepOut: 'Escludi le finestre di Flatarrow dallo schermo condiviso',
  browserCant: 'Una pagina in un browser non può nascondersi.',
  systemCant: 'Questo sistema non può nascondere una finestra: chi vede lo schermo la vede.',
  leftOut:
    'Schermate e condivisione dello schermo le escludono. L’icona nell’area di notifica resta visibile.',
};
