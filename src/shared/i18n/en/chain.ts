/** How the chain from the sensor to the screen is doing, in the tray and the glance window. */
export const chain = {
  noReadingYet: 'No reading yet',
  noCurrentReading: 'No current reading',
  noReadingFor: 'No reading for {duration}',
  noAccountYet: 'No account yet.',
  noLiveSource: 'No live source is switched on.',
  nextTryIn: 'Next try in {duration}.',
  clockSlow: 'This computer’s clock is {duration} slow.',
  clockFast: 'This computer’s clock is {duration} fast.',
  nextIn: 'Next in {duration}',
  nextAnyMoment: 'Next any moment',
  phoneSilent: '{source} answers; the phone sends nothing.',
  connecting: 'Connecting…',
} as const;
