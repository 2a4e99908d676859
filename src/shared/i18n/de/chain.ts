import type { MessagesOf } from '../messages.ts';

/** How the chain from the sensor to the screen is doing, in the tray and the glance window. */
export const chain: MessagesOf<'chain'> = {
  noReadingYet: 'Noch kein Wert',
  noCurrentReading: 'Kein aktueller Wert',
  noReadingFor: '{duration} ohne Wert',
  noAccountYet: 'Noch kein Konto.',
  noLiveSource: 'Keine Live-Quelle ist eingeschaltet.',
  nextTryIn: 'Nächster Versuch in {duration}.',
  clockSlow: 'Die Uhr dieses Computers geht {duration} nach.',
  clockFast: 'Die Uhr dieses Computers geht {duration} vor.',
  nextIn: 'Nächster in {duration}',
  nextAnyMoment: 'Nächster gleich',
  phoneSilent: '{source} antwortet; das Telefon sendet nichts.',
  connecting: 'Verbindet …',
};
