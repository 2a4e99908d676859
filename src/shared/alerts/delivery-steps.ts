import type { EpochMs } from '../glucose/reading.ts';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Delivery, Surroundings } from './delivery.ts';
import type { AlertKind } from './kind.ts';
import type { RehearsalStep } from './rehearsal.ts';
import type { AlertRules } from './rules.ts';
import type { AudibleSound } from './sound.ts';

export interface Delivered {
  at: EpochMs;
  kind: AlertKind;
  rule: AlertRules[AlertKind];
  delivery: Delivery;
  surroundings: Surroundings;
  language: Language;
}

const SOUNDS = {
  falling: 'rehearsal.soundFalling',
  rising: 'rehearsal.soundRising',
  pulse: 'rehearsal.soundPulse',
  chime: 'rehearsal.soundChime',
} as const satisfies Record<AudibleSound, MessageKey>;

/** What becomes of each channel when an alarm speaks, one step each. */
export function deliverySteps(delivered: Delivered): RehearsalStep[] {
  return [notificationStep(delivered), windowStep(delivered), soundStep(delivered)];
}

function notificationStep({ at, kind, delivery, surroundings, language }: Delivered): RehearsalStep {
  const about = { at, kind, link: 'notification' } as const;
  if (!delivery.notification)
    return { ...about, outcome: 'withheld', text: language.t('rehearsal.notificationOff') };
  return surroundings.hasFailed('notification')
    ? { ...about, outcome: 'fails', text: language.t('rehearsal.notificationFails') }
    : { ...about, outcome: 'works', text: language.t('rehearsal.notificationShown') };
}

function windowStep(delivered: Delivered): RehearsalStep {
  const { at, kind, delivery, surroundings, language } = delivered;
  const about = { at, kind, link: 'window' } as const;
  if (!delivery.window) {
    const why = isHeldBack(delivered) ? 'rehearsal.windowHeldBack' : 'rehearsal.windowOff';
    return { ...about, outcome: 'withheld', text: language.t(why) };
  }
  return surroundings.hasFailed('window')
    ? { ...about, outcome: 'fails', text: language.t('rehearsal.windowFails') }
    : { ...about, outcome: 'works', text: language.t('rehearsal.windowOpens') };
}

function soundStep(delivered: Delivered): RehearsalStep {
  const { at, kind, rule, delivery, surroundings, language } = delivered;
  const about = { at, kind, link: 'sound' } as const;
  const { sound } = delivery;
  if (!sound) {
    const why = isHeldBack(delivered) ? 'rehearsal.soundHeldBack' : 'rehearsal.soundNone';
    return { ...about, outcome: 'withheld', text: language.t(why) };
  }
  if (surroundings.hasFailed('sound'))
    return { ...about, outcome: 'fails', text: language.t('rehearsal.soundFails') };
  if (rule.volume === 0) return { ...about, outcome: 'withheld', text: language.t('rehearsal.soundMute') };
  const name = language.t(SOUNDS[sound.sound]);
  const text = language.t('rehearsal.soundPlays', { sound: name, level: sound.level, volume: rule.volume });
  return { ...about, outcome: 'works', text };
}

function isHeldBack({ rule, surroundings }: Delivered): boolean {
  return surroundings.doNotDisturb && !rule.throughDoNotDisturb;
}
