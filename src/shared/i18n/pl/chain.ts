import type { MessagesOf } from '../messages.ts';

/** How the chain from the sensor to the screen is doing, in the tray and the glance window. */
export const chain: MessagesOf<'chain'> = {
  noReadingYet: 'Jeszcze brak odczytu',
  noCurrentReading: 'Brak bieżącego odczytu',
  noReadingFor: 'Brak odczytu od {duration}',
  noAccountYet: 'Nie ma jeszcze konta.',
  noLiveSource: 'Żadne źródło bieżących wartości nie jest włączone.',
  nextTryIn: 'Następna próba za {duration}.',
  clockSlow: 'Zegar tego komputera spóźnia się o {duration}.',
  clockFast: 'Zegar tego komputera spieszy się o {duration}.',
  nextIn: 'Następny za {duration}',
  nextAnyMoment: 'Następny lada chwila',
  phoneSilent: '{source} odpowiada; telefon nic nie wysyła.',
  connecting: 'Łączenie…',
};
