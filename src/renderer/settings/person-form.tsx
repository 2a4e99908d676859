import { useSignal } from '@preact/signals';
import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type PersonColour, personColourSchema, personSchema } from '../../shared/people/person.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { Button } from '../ui/button.tsx';
import { describedBy, Labelled } from '../ui/labelled.tsx';

export interface PersonFormProps {
  name?: string;
  colour?: PersonColour;
  submit: string;
  onSubmit: (person: { name: string; colour: PersonColour }) => Promise<void>;
  onCancel: () => void;
}

export function PersonForm(props: PersonFormProps): JSX.Element {
  const language = useLanguage();
  const name = useSignal(props.name ?? '');
  const colour = useSignal<PersonColour>(props.colour ?? 'blue');
  const error = useSignal('');
  const save = async (): Promise<void> => {
    error.value = nameError(name.value, language);
    if (!error.value) await props.onSubmit({ name: name.value, colour: colour.value });
  };
  return (
    <form
      class="person-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NameField name={name.value} error={error.value} onInput={(text) => (name.value = text)} />
      <ColourChoice colour={colour.value} onChange={(chosen) => (colour.value = chosen)} />
      <div class="actions">
        <Button kind="primary" onPress={() => void save()}>
          {props.submit}
        </Button>
        <Button onPress={props.onCancel}>{language.t('controls.cancel')}</Button>
      </div>
    </form>
  );
}

/** What is wrong with a name; empty when nothing is. */
export function nameError(name: string, { t }: Language): string {
  const { error } = personSchema.shape.name.safeParse(name);
  if (!error) return '';
  return name.trim() === '' ? t('accounts.nameNeeded') : t('accounts.nameTooLong');
}

export interface NameFieldProps {
  name: string;
  error: string;
  label?: string;
  onInput: (name: string) => void;
}

export function NameField({ name, error, label, onInput }: NameFieldProps): JSX.Element {
  const id = useId();
  const { t } = useLanguage();
  return (
    <Labelled id={id} label={label ?? t('accounts.name')} error={error}>
      <input
        id={id}
        class="input"
        value={name}
        autocomplete="off"
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        {...describedBy({ id, error })}
      />
    </Labelled>
  );
}

function ColourChoice(props: {
  colour: PersonColour;
  onChange: (colour: PersonColour) => void;
}): JSX.Element {
  const group = useId();
  const { t } = useLanguage();
  const names: Readonly<Record<PersonColour, string>> = {
    blue: t('accounts.blue'),
    violet: t('accounts.violet'),
    teal: t('accounts.teal'),
    pink: t('accounts.pink'),
    brown: t('accounts.brown'),
    grey: t('accounts.grey'),
  };
  return (
    <fieldset class="colours">
      <legend>{t('accounts.colour')}</legend>
      {personColourSchema.options.map((colour) => (
        <label key={colour} title={names[colour]} data-colour={colour}>
          <input
            type="radio"
            name={group}
            aria-label={names[colour]}
            checked={colour === props.colour}
            onChange={() => props.onChange(colour)}
          />
          <span class="person-dot" />
        </label>
      ))}
    </fieldset>
  );
}
