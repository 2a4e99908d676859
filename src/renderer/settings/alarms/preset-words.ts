import type { Language } from '../../../shared/i18n/language.ts';
import { ALERT_PRESETS, type PresetName } from '../../../shared/alerts/presets.ts';
import { formatMgdl, type GlucoseUnit } from '../../../shared/glucose/units.ts';
import { clockText } from '../schedule/clock-text.ts';

/** Whom a preset is for and what it does, in one sentence and in the person's own unit. */
export function presetSentence(name: PresetName, unit: GlucoseUnit, language: Language): string {
  const { day, night } = ALERT_PRESETS[name];
  const low = formatMgdl(day.low.threshold, unit, { language });
  const high = formatMgdl(day.high.threshold, unit, { language });
  const hours = night ? `${clockText(night.window.from)} to ${clockText(night.window.to)}` : '';
  switch (name) {
    case 'adult':
      return `The defaults: low below ${low}, high above ${high} ${unit}, day and night alike.`;
    case 'child':
      return `Low already below ${low} ${unit}, missing data told sooner, and as loud as it gets from ${hours}.`;
    case 'pregnancy':
      return `The narrower range of a pregnancy: low below ${low}, a high that lasts above ${high} ${unit}.`;
    case 'discreet':
      return `Only what is urgent makes a sound; the rest is a quiet notification. As for an adult from ${hours}.`;
  }
  return name satisfies never;
}
