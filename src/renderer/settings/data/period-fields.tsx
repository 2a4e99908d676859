import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { describedBy, Labelled } from '../../ui/labelled.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { PeriodChoice, PeriodDraft, PeriodProblem } from './export-period.ts';

export interface PeriodFieldsProps {
  draft: PeriodDraft;
  problems: Partial<Record<'firstDay' | 'lastDay', PeriodProblem>>;
  onChange: (draft: PeriodDraft) => void;
}

const DAYS = { firstDay: 'transfer.firstDay', lastDay: 'transfer.lastDay' } as const;
const PROBLEMS = {
  dayMissing: 'transfer.dayMissing',
  daysReversed: 'transfer.daysReversed',
} as const satisfies Record<PeriodProblem, string>;

/** Of which time a history is exported. */
export function PeriodFields({ draft, problems, onChange }: PeriodFieldsProps): JSX.Element {
  const { t } = useLanguage();
  const id = useId();
  const choices: { value: PeriodChoice; label: string }[] = [
    { value: 'all', label: t('transfer.periodAll') },
    { value: '30', label: t('transfer.periodDays', { days: 30 }) },
    { value: '90', label: t('transfer.periodDays', { days: 90 }) },
    { value: 'dates', label: t('transfer.periodDates') },
  ];
  const problemOf = (field: 'firstDay' | 'lastDay'): string | undefined => {
    const problem = problems[field];
    return problem && t(PROBLEMS[problem]);
  };
  return (
    <>
      <Labelled id={id} label={t('transfer.period')}>
        <select
          id={id}
          class="input"
          value={draft.choice}
          onChange={({ currentTarget: { value } }) => {
            const chosen = choices.find((choice) => choice.value === value);
            if (chosen) onChange({ ...draft, choice: chosen.value });
          }}
        >
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Labelled>
      {draft.choice === 'dates' && (
        <div class="data-days">
          {(['firstDay', 'lastDay'] as const).map((field) => (
            <Labelled key={field} id={`${id}-${field}`} label={t(DAYS[field])} error={problemOf(field)}>
              <input
                id={`${id}-${field}`}
                class="input"
                type="date"
                value={draft[field]}
                onInput={({ currentTarget: { value } }) => onChange({ ...draft, [field]: value })}
                {...describedBy({ id: `${id}-${field}`, error: problemOf(field) })}
              />
            </Labelled>
          ))}
        </div>
      )}
    </>
  );
}
