import type { JSX } from 'preact';
import { TARGET_GROUPS, type TargetGroup, targetGroupSchema } from '../../shared/statistics/targets.ts';
import { useLanguage } from '../ui/language.tsx';

const WORDS = {
  adult: 'statistics.targetsAdult',
  older: 'statistics.targetsOlder',
  pregnancy: 'statistics.targetsPregnancy',
} as const satisfies Record<TargetGroup, string>;

export interface TargetChoiceProps {
  group: TargetGroup;
  onChoose: (group: TargetGroup) => void;
}

/** By whose targets time in range is judged; it is remembered of the person. */
export function TargetChoice({ group, onChoose }: TargetChoiceProps): JSX.Element {
  const { t } = useLanguage();
  return (
    <label class="target-choice small">
      <span class="mute">{t('statistics.targetsFor')}</span>
      <select
        class="input"
        value={group}
        onChange={({ currentTarget }) => onChoose(targetGroupSchema.parse(currentTarget.value))}
      >
        {TARGET_GROUPS.map((name) => (
          <option key={name} value={name}>
            {t(WORDS[name])}
          </option>
        ))}
      </select>
    </label>
  );
}
