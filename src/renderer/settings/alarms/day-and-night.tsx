import { useSignal } from '@preact/signals';
import { useLanguage } from '../../ui/language.tsx';
import type { JSX } from 'preact';
import type { AlertPlan } from '../../../shared/alerts/plan.ts';
import type { AlertRules } from '../../../shared/alerts/rules.ts';
import { EVERY_DAY, type TimeWindow } from '../../../shared/alerts/time-window.ts';
import type { GlucoseUnit } from '../../../shared/glucose/units.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { placeOf } from '../search/searchable.ts';
import { WindowFields } from '../schedule/window-fields.tsx';
import { windowName } from '../schedule/window-words.ts';
import { changedRules, type RulesEditor } from './rule-edit.ts';
import { RuleGroups } from './rule-groups.tsx';
import type { SoundTrial } from './sound-trial.ts';
import type { PlanEdits } from './use-plan-edits.ts';

/** What a night of its own begins with. */
const USUAL_NIGHT: TimeWindow = { from: 22 * 60, to: 7 * 60, weekdays: [...EVERY_DAY] };

export interface DayAndNightProps {
  plan: AlertPlan;
  edits: PlanEdits;
  unit: GlucoseUnit;
  trial: SoundTrial;
}

/** The rules by day and by night. */
export function DayAndNight({ plan, edits, unit, trial }: DayAndNightProps): JSX.Element {
  const part = useSignal<'day' | 'night'>('day');
  const { t } = useLanguage();
  const parts = [
    { value: 'day', label: t('rules.day') },
    { value: 'night', label: t('rules.night') },
  ] as const;
  const nights = [
    { value: 'same', label: t('rules.sameAsDay') },
    { value: 'own', label: t('rules.numbersOfItsOwn') },
  ] as const;
  const { night } = plan;
  const shown = part.value === 'day' ? plan.day : night?.rules;
  const save = (change: Partial<AlertPlan>): void => edits.save({ ...edits.latest(), ...change });
  const saveRules = (rules: AlertRules): void => {
    const latest = edits.latest();
    if (part.value === 'day') save({ day: rules });
    else if (latest.night) save({ night: { ...latest.night, rules } });
  };
  const editor = (rules: AlertRules): RulesEditor => ({
    rules,
    check: (kind, change) => changedRules(rulesIn(edits.latest(), part.value) ?? rules, kind, change),
    save: saveRules,
    refused: () => edits.refused(),
  });
  return (
    <section class="alarm-part" aria-labelledby="rules" {...placeOf('partOfDay')}>
      <h2 id="rules" class="visually-hidden">
        {t('rules.title')}
      </h2>
      <Segmented
        label={t('rules.partOfDay')}
        options={parts}
        value={part.value}
        onChange={(chosen) => (part.value = chosen)}
      />
      {part.value === 'day' && night && (
        <p class="mute small">{t('rules.dayCounts', { when: windowName(night.window) })}</p>
      )}
      {part.value === 'night' && (
        <div class="card">
          <Segmented
            label={t('rules.atNight')}
            options={nights}
            value={night ? 'own' : 'same'}
            onChange={(chosen) => {
              const { day } = edits.latest();
              save({ night: chosen === 'own' ? { window: USUAL_NIGHT, rules: day } : null });
            }}
          />
          {night ? (
            <WindowFields
              name={t('rules.night')}
              window={night.window}
              onChange={(window) => {
                const latest = edits.latest();
                if (latest.night) save({ night: { ...latest.night, window } });
              }}
            />
          ) : (
            <p class="mute small">{t('rules.aroundTheClock')}</p>
          )}
        </div>
      )}
      {shown && <RuleGroups key={part.value} editor={editor(shown)} unit={unit} trial={trial} />}
    </section>
  );
}

function rulesIn(plan: AlertPlan, part: 'day' | 'night'): AlertRules | undefined {
  return part === 'day' ? plan.day : plan.night?.rules;
}
