import type { EpochMs } from '../glucose/reading.ts';
import type { Delivery, Surroundings } from './delivery.ts';
import type { AlertKind } from './kind.ts';
import type { RehearsalStep } from './rehearsal.ts';
import type { AlertRules } from './rules.ts';

export interface Delivered {
  at: EpochMs;
  kind: AlertKind;
  rule: AlertRules[AlertKind];
  delivery: Delivery;
  surroundings: Surroundings;
}

/** What becomes of each channel when an alarm speaks, one step each. */
export function deliverySteps({ at, kind, rule, delivery, surroundings }: Delivered): RehearsalStep[] {
  const { hasFailed, doNotDisturb } = surroundings;
  const heldBack = doNotDisturb && !rule.throughDoNotDisturb;
  const disturb = 'not while the computer is set not to disturb.';
  const about = { at, kind } as const;
  const off = { outcome: 'withheld' } as const;
  return [
    hasFailed('notification') && delivery.notification
      ? {
          ...about,
          link: 'notification',
          outcome: 'fails',
          text: 'Notifications can’t be shown on this computer.',
        }
      : delivery.notification
        ? { ...about, link: 'notification', outcome: 'works', text: 'A notification is shown.' }
        : { ...about, ...off, link: 'notification', text: 'No notification: switched off for this alarm.' },
    hasFailed('window') && delivery.window
      ? {
          ...about,
          link: 'window',
          outcome: 'fails',
          text: 'The alert window can’t be opened on this computer.',
        }
      : delivery.window
        ? { ...about, link: 'window', outcome: 'works', text: 'The alert window opens.' }
        : {
            ...about,
            ...off,
            link: 'window',
            text: heldBack ? `No alert window: ${disturb}` : 'No alert window: switched off for this alarm.',
          },
    soundStep(
      { at, kind, rule, delivery, surroundings },
      heldBack ? `No sound: ${disturb}` : 'No sound: this alarm has none.',
    ),
  ];
}

function soundStep({ at, kind, rule, delivery, surroundings }: Delivered, none: string): RehearsalStep {
  const about = { at, kind, link: 'sound' } as const;
  const { sound } = delivery;
  if (!sound) return { ...about, outcome: 'withheld', text: none };
  if (surroundings.hasFailed('sound'))
    return { ...about, outcome: 'fails', text: 'Sound can’t be played on this computer.' };
  if (rule.volume === 0) return { ...about, outcome: 'withheld', text: 'No sound: its volume is 0.' };
  const text = `The sound “${sound.sound}” plays, level ${sound.level} of 3, at volume ${rule.volume} %.`;
  return { ...about, outcome: 'works', text };
}
