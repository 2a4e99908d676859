import type { MessagesOf } from '../messages.ts';

/** How the chain from the sensor to the screen is doing, in the tray and the glance window. */
export const chain: MessagesOf<'chain'> = {
  noReadingYet: 'Nog geen meting',
  noCurrentReading: 'Geen actuele meting',
  noReadingFor: '{duration} geen meting',
  noAccountYet: 'Nog geen account.',
  noLiveSource: 'Er is geen livebron ingeschakeld.',
  nextTryIn: 'Volgende poging over {duration}.',
  clockSlow: 'De klok van deze computer loopt {duration} achter.',
  clockFast: 'De klok van deze computer loopt {duration} voor.',
  nextIn: 'Volgende over {duration}',
  nextAnyMoment: 'Volgende elk moment',
  phoneSilent: '{source} antwoordt; de telefoon stuurt niets.',
  connecting: 'Verbinden…',
};
