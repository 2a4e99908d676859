import type { MessagesOf } from '../messages.ts';

/** How the chain from the sensor to the screen is doing, in the tray and the glance window. */
export const chain: MessagesOf<'chain'> = {
  noReadingYet: 'Inget värde än',
  noCurrentReading: 'Inget aktuellt värde',
  noReadingFor: 'Inget värde på {duration}',
  noAccountYet: 'Inget konto än.',
  noLiveSource: 'Ingen källa för aktuella värden är på.',
  nextTryIn: 'Nästa försök om {duration}.',
  clockSlow: 'Datorns klocka går {duration} efter.',
  clockFast: 'Datorns klocka går {duration} före.',
  nextIn: 'Nästa om {duration}',
  nextAnyMoment: 'Nästa när som helst',
  phoneSilent: '{source} svarar; telefonen skickar inget.',
  connecting: 'Ansluter…',
};
