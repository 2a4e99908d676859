import type { AlertKind } from '../../../shared/alerts/kind.ts';
import type { AlertRules } from '../../../shared/alerts/rules.ts';
import { type AlertSound, alertSoundSchema } from '../../../shared/alerts/sound.ts';

/** In the order of a person's worry. */
export const RULE_GROUPS: readonly { title: string; kinds: readonly AlertKind[] }[] = [
  { title: 'Lows', kinds: ['urgentLow', 'predictedLow', 'low', 'fallingFast'] },
  { title: 'Highs', kinds: ['urgentHigh', 'high', 'predictedHigh', 'risingFast'] },
  { title: 'Data', kinds: ['noData', 'sourceProblem'] },
  { title: 'Quiet', kinds: ['backInRange'] },
];

/** What stands before a rule's number; a whole sentence where it has none. */
export const RULE_LEADS: Readonly<Record<AlertKind, string>> = {
  urgentLow: 'at or below',
  predictedLow: 'heading for',
  low: 'below',
  fallingFast: 'by at least',
  urgentHigh: 'above',
  high: 'above',
  predictedHigh: 'heading for',
  risingFast: 'by at least',
  noData: 'after',
  sourceProblem: 'after',
  backInRange: 'once a low or a high is over',
};

const SOUND_NAMES: Readonly<Record<AlertSound, string>> = {
  falling: 'Falling',
  rising: 'Rising',
  pulse: 'Pulse',
  chime: 'Chime',
  none: 'No sound',
};

export const SOUND_CHOICES = alertSoundSchema.options.map((sound) => ({ sound, name: SOUND_NAMES[sound] }));

/** What somebody may not have meant; empty when nothing is. */
export function ruleWarning(kind: AlertKind, rules: AlertRules): string {
  const { enabled, sound, volume, channels } = rules[kind];
  if (!enabled) {
    if (kind !== 'urgentLow') return '';
    return rules.predictedLow.enabled || rules.low.enabled
      ? 'Off: an urgent low rings through the rules below alone.'
      : 'Off: Flatarrow stays silent however low it gets.';
  }
  const isHeard = sound !== 'none' && volume > 0;
  if (!isHeard && !channels.notification && !channels.window) return 'Told by the tray icon alone.';
  if (kind === 'urgentLow' && !isHeard) return 'An urgent low makes no sound: nobody who sleeps will notice.';
  return '';
}

/** `120 min` is easier to grasp as hours. */
export function capWords(minutes: number): string {
  if (minutes < 120) return `${minutes} min`;
  return minutes === 1440 ? '24 hours' : `${minutes / 60} hours`;
}
