import type { AlertKind } from './kind.ts';
import type { AlertRules } from './rules.ts';
import { type AudibleSound, type SoundLevel, soundLevel } from './sound.ts';

/** The ways an alarm reaches somebody, beside the tray, which always tells. */
export type ChannelName = 'notification' | 'window' | 'sound';

/** What this computer lets through. */
export interface Surroundings {
  hasFailed: (channel: ChannelName) => boolean;
  /** Set not to disturb, as far as the system says. */
  doNotDisturb: boolean;
}

/** How an alarm is made heard and seen this time. */
export interface Delivery {
  notification: boolean;
  window: boolean;
  /** Absent when it is silent. */
  sound?: { sound: AudibleSound; level: SoundLevel };
}

/**
 * By which channels an alarm goes out. Where one can't be used the next stands in for it.
 *
 * @param times which time of its episode this is, counted from 1
 */
export function deliveryOf(
  rule: AlertRules[AlertKind],
  { kind, times }: { kind: AlertKind; times: number },
  { hasFailed, doNotDisturb }: Surroundings,
): Delivery {
  const heldBack = doNotDisturb && !rule.throughDoNotDisturb;
  const { notification, window } = rule.channels;
  const standsIn = notification && hasFailed('notification');
  return {
    notification: notification || (window && hasFailed('window')),
    window: !heldBack && (window || standsIn),
    ...(!heldBack &&
      rule.sound !== 'none' && {
        sound: { sound: rule.sound, level: soundLevel(times, STARTS_LOUD.has(kind) ? 2 : 1) },
      }),
  };
}

const STARTS_LOUD: ReadonlySet<AlertKind> = new Set<AlertKind>(['urgentLow', 'urgentHigh']);
