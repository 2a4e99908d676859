import type { Language } from '../../../shared/i18n/language.ts';
import { ALERT_PRESETS, type PresetName } from '../../../shared/alerts/presets.ts';
import { formatMgdl, type GlucoseUnit } from '../../../shared/glucose/units.ts';
import { clockText } from '../schedule/clock-text.ts';

/** Whom a preset is for and what it does, in one sentence and in the person's own unit. */
export function presetSentence(name: PresetName, unit: GlucoseUnit, language: Language): string {
  const { day, night } = ALERT_PRESETS[name];
  const low = formatMgdl(day.low.threshold, unit, { language });
  const high = formatMgdl(day.high.threshold, unit, { language });
  const { t } = language;
  const from = night ? clockText(night.window.from) : '';
  const to = night ? clockText(night.window.to) : '';
  switch (name) {
    case 'adult':
      return t('rules.presetAdult', { low, high, unit });
    case 'child':
      return t('rules.presetChild', { low, unit, from, to });
    case 'pregnancy':
      return t('rules.presetPregnancy', { low, high, unit });
    case 'discreet':
      return t('rules.presetDiscreet', { from, to });
  }
  return name satisfies never;
}
