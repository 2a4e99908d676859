import type { Language } from '../../../shared/i18n/language.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { AlertKind } from '../../../shared/alerts/kind.ts';
import type { AlertRules } from '../../../shared/alerts/rules.ts';
import { type AlertSound, alertSoundSchema } from '../../../shared/alerts/sound.ts';

/** In the order of a person's worry. */
export const RULE_GROUPS = [
  { title: 'rules.lows', kinds: ['urgentLow', 'predictedLow', 'low', 'fallingFast'] },
  { title: 'rules.highs', kinds: ['urgentHigh', 'high', 'predictedHigh', 'risingFast'] },
  { title: 'rules.data', kinds: ['noData', 'sourceProblem'] },
  { title: 'rules.quiet', kinds: ['backInRange'] },
] as const satisfies readonly { title: MessageKey; kinds: readonly AlertKind[] }[];

/** What stands before a rule's number; a whole sentence where it has none. */
export const RULE_LEADS = {
  urgentLow: 'ranges.atOrBelow',
  predictedLow: 'rules.headingFor',
  low: 'ranges.below',
  fallingFast: 'rules.byAtLeast',
  urgentHigh: 'ranges.above',
  high: 'ranges.above',
  predictedHigh: 'rules.headingFor',
  risingFast: 'rules.byAtLeast',
  noData: 'rules.after',
  sourceProblem: 'rules.after',
  backInRange: 'rules.onceOver',
} as const satisfies Record<AlertKind, MessageKey>;

const SOUND_NAMES = {
  falling: 'rules.soundFalling',
  rising: 'rules.soundRising',
  pulse: 'rules.soundPulse',
  chime: 'rules.soundChime',
  none: 'rules.soundNone',
} as const satisfies Record<AlertSound, MessageKey>;

export const SOUND_CHOICES = alertSoundSchema.options.map((sound) => ({ sound, name: SOUND_NAMES[sound] }));

/** What somebody may not have meant; empty when nothing is. */
export function ruleWarning(kind: AlertKind, rules: AlertRules, { t }: Language): string {
  const { enabled, sound, volume, channels } = rules[kind];
  if (!enabled) {
    if (kind !== 'urgentLow') return '';
    return rules.predictedLow.enabled || rules.low.enabled ? t('rules.offOthers') : t('rules.offSilent');
  }
  const isHeard = sound !== 'none' && volume > 0;
  if (!isHeard && !channels.notification && !channels.window) return t('rules.trayAlone');
  return kind === 'urgentLow' && !isHeard ? t('rules.noSoundAtUrgentLow') : '';
}

/** `120 min` is easier to grasp as hours. */
export function capWords(minutes: number, { t }: Language): string {
  return minutes < 120 ? t('common.minutes', { minutes }) : t('rules.wholeHours', { hours: minutes / 60 });
}
