import type { MessagesOf } from '../messages.ts';

/** Hiding values and names: a section of the settings. */
export const discreet: MessagesOf<'discreet'> = {
  title: 'Diskret',
  saved: 'Gespeichert.',
  means:
    'Verbirgt Werte und Namen im Infobereich, in Benachrichtigungen und Fenstern; ein neutraler Punkt bleibt. Alarme werden trotzdem ausgelöst, ohne den Wert.',
  now: 'Jetzt diskret',
  bySchedule: 'Zurzeit eingeschaltet, nach den Zeiten unten.',
  atTimes: 'Zu diesen Zeiten',
  window: 'Diskret {when}',
  removeWindow: 'Entfernen: {name}',
  addTime: 'Zeit hinzufügen',
  atMostSix: 'Höchstens sechs Zeiten.',
  newTime: 'Neue diskrete Zeit',
  keepOut: 'Fenster von Flatarrow beim Teilen des Bildschirms ausblenden',
  browserCant: 'Eine Seite im Browser kann sich nicht verbergen.',
  systemCant: 'Dieses System kann kein Fenster verbergen: Wer Ihren Bildschirm sieht, sieht es.',
  leftOut:
    'In Screenshots und beim Teilen des Bildschirms fehlen sie. Das Symbol im Infobereich bleibt sichtbar.',
};
