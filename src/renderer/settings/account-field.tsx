import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { FormField } from '../../shared/people/form-field.ts';
import { describedBy, Labelled } from '../ui/labelled.tsx';

export interface AccountFieldProps {
  field: FormField;
  value: string;
  error: string | undefined;
  /** A secret of a saved account stays as it is while its field is empty. */
  editing: boolean;
  onInput: (text: string) => void;
}

/** One input, as the source's schema describes it. */
export function AccountField({ field, value, error, editing, onInput }: AccountFieldProps): JSX.Element {
  const id = useId();
  const { t } = useLanguage();
  const { label, hint, kind, choices = [], secret, optional } = field;
  const common = { id, value, class: 'input', ...describedBy({ id, hint, error }) };
  return (
    <Labelled id={id} label={optional ? t('accounts.optional', { label }) : label} hint={hint} error={error}>
      {kind === 'choice' ? (
        <select {...common} onChange={({ currentTarget }) => onInput(currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          {...(kind === 'password' ? { type: 'password' as const } : { type: 'text' as const })}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-required={!optional && !(secret && editing)}
          placeholder={secret && editing ? t('accounts.unchanged') : undefined}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
