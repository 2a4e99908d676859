import { useLanguage } from '../../ui/language.tsx';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { type AlertPlan, DEFAULT_ALERT_PLAN } from '../../../shared/alerts/plan.ts';
import {
  ALERT_PRESETS,
  type PresetName,
  presetNameSchema,
  presetOf,
  presetTitle,
} from '../../../shared/alerts/presets.ts';
import type { GlucoseUnit } from '../../../shared/glucose/units.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Icon } from '../../ui/icon.tsx';
import { placeOf } from '../search/searchable.ts';
import { presetSentence } from './preset-words.ts';
import type { PlanEdits } from './use-plan-edits.ts';

export interface PresetChoiceProps {
  name: string;
  plan: AlertPlan;
  edits: PlanEdits;
  unit: GlucoseUnit;
}

/** Whole plans to begin with, the way back to the defaults, and the way back from both. */
export function PresetChoice({ name, plan, edits, unit }: PresetChoiceProps): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const asking = useSignal<PresetName | 'reset' | undefined>(undefined);
  const current = presetOf(plan);
  const use = (preset: PresetName): void =>
    edits.save(ALERT_PRESETS[preset], t('rules.presetInUse', { preset: presetTitle(preset, language) }));
  const confirmed = (): void => {
    const asked = asking.value;
    asking.value = undefined;
    if (asked === 'reset') edits.save(DEFAULT_ALERT_PLAN, t('rules.areReset'));
    else if (asked) use(asked);
  };
  return (
    <section class="alarm-part" aria-label={t('rules.presets')} {...placeOf('presets')}>
      <ul class="presets">
        {presetNameSchema.options.map((preset) => (
          <li key={preset}>
            <button
              type="button"
              class="preset"
              aria-pressed={preset === current}
              onClick={() => {
                // Numbers somebody has set themselves are not thrown away by a slip.
                if (preset === current) return;
                if (current) use(preset);
                else asking.value = preset;
              }}
            >
              <span class="preset-title">
                {presetTitle(preset, language)}
                {preset === current && <Icon name="check" />}
              </span>
              <span class="mute small">{presetSentence(preset, unit, language)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="actions preset-actions" {...placeOf('resetAlarms')}>
        <span class="mute">
          {current ? t('rules.inUse', { preset: presetTitle(current, language) }) : t('rules.ownInUse')}
        </span>
        <Button kind="link" disabled={!edits.undo} onPress={() => edits.undo?.()}>
          {t('settings.undo')}
        </Button>
        <Button kind="link" disabled={current === 'adult'} onPress={() => (asking.value = 'reset')}>
          {t('rules.resetToDefaults')}
        </Button>
      </div>
      {asking.value && (
        <Confirm
          title={
            asking.value === 'reset'
              ? t('rules.resetOf', { name })
              : t('rules.usePresetFor', { preset: presetTitle(asking.value, language), name })
          }
          text={t('rules.replacedText')}
          confirm={asking.value === 'reset' ? t('rules.reset') : t('rules.replace')}
          onCancel={() => (asking.value = undefined)}
          onConfirm={confirmed}
        />
      )}
    </section>
  );
}
