import type { Alarm } from '../../shared/overview/overview.ts';

/** What is to become of the alert window: on screen; loaded but out of sight, for its sound; or not there at all. */
export type AlertWish = 'shown' | 'heard' | 'none';

export function alertWish({ window, sound }: Alarm): AlertWish {
  if (window) return 'shown';
  return sound && sound.sound !== 'none' ? 'heard' : 'none';
}

/**
 * What makes an alarm one that somebody hasn’t put out of sight yet: it speaks anew, or it is another one. Who closes
 * the window has answered nothing, so it comes back with the next.
 */
export function occasionOf({ entries, sound }: Alarm): string {
  const alarms = entries.map(({ personId, kind, rehearsal }) => [personId, kind, rehearsal]);
  return JSON.stringify([alarms, sound?.startedAt]);
}
