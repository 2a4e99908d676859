import { useLanguage } from '../../ui/language.tsx';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { describedBy, FieldError } from '../../ui/labelled.tsx';
import { weekdaysIn } from './window-words.ts';

export interface WeekdayChoiceProps {
  /** Which schedule's days these are, for screen readers. */
  label: string;
  days: readonly number[];
  error: string | undefined;
  onChange: (days: number[]) => void;
}

/** The days of the week, each of them on or off. */
export function WeekdayChoice({ label, days, error, onChange }: WeekdayChoiceProps): JSX.Element {
  const id = useId();
  const { locale } = useLanguage();
  return (
    <div class="weekday-choice">
      <fieldset class="weekdays" {...describedBy({ id, error })}>
        <legend class="visually-hidden">{label}</legend>
        {weekdaysIn(locale).map(({ day, short, long }) => (
          <label key={day}>
            <input
              type="checkbox"
              aria-label={long}
              checked={days.includes(day)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...days, day] : days.filter((each) => each !== day))
              }
            />
            <span aria-hidden="true">{short}</span>
          </label>
        ))}
      </fieldset>
      <FieldError id={id} error={error} />
    </div>
  );
}
