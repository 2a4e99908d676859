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
  const asking = useSignal<PresetName | 'reset' | undefined>(undefined);
  const current = presetOf(plan);
  const use = (preset: PresetName): void =>
    edits.save(ALERT_PRESETS[preset], `${presetTitle(preset, language)}: these alerts are in use now.`);
  const confirmed = (): void => {
    const asked = asking.value;
    asking.value = undefined;
    if (asked === 'reset') edits.save(DEFAULT_ALERT_PLAN, 'The alerts are reset to the defaults.');
    else if (asked) use(asked);
  };
  return (
    <section class="alarm-part" aria-label="Presets">
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
      <div class="actions preset-actions">
        <span class="mute">
          {current ? `In use: ${presetTitle(current, language)}.` : 'In use: numbers of your own.'}
        </span>
        <Button kind="link" disabled={!edits.undo} onPress={() => edits.undo?.()}>
          Undo
        </Button>
        <Button kind="link" disabled={current === 'adult'} onPress={() => (asking.value = 'reset')}>
          Reset to the defaults
        </Button>
      </div>
      {asking.value && (
        <Confirm
          title={
            asking.value === 'reset'
              ? `Reset ${name}’s alerts?`
              : `Use “${presetTitle(asking.value, language)}” for ${name}?`
          }
          text="All rules, the night and the quiet hours are replaced. Undo brings them back while this window is open."
          confirm={asking.value === 'reset' ? 'Reset' : 'Replace'}
          onCancel={() => (asking.value = undefined)}
          onConfirm={confirmed}
        />
      )}
    </section>
  );
}
