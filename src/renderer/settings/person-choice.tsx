import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { FieldError } from '../ui/labelled.tsx';
import type { VisiblePerson } from './use-account-form.ts';

export interface PersonChoiceProps {
  people: readonly VisiblePerson[];
  chosen: string | undefined;
  /** Whether something was tried without a choice. */
  unchosen: boolean;
  onChoose: (followedId: string) => void;
}

/** Whom an account follows, where its login sees several people. Nobody is chosen beforehand. */
export function PersonChoice({ people, chosen, unchosen, onChoose }: PersonChoiceProps): JSX.Element {
  const id = useId();
  const { t } = useLanguage();
  return (
    <fieldset class="people" aria-describedby={`${id}-hint ${id}-error`}>
      <legend>{t('accounts.whoIsFollowed')}</legend>
      <p id={`${id}-hint`} class="mute small" role="status">
        {t('accounts.severalPeople')}
      </p>
      {people.map(({ followedId, name }) => (
        <label key={followedId}>
          <input
            type="radio"
            name={id}
            checked={followedId === chosen}
            onChange={() => onChoose(followedId)}
          />
          <span>{name}</span>
        </label>
      ))}
      <FieldError id={id} error={unchosen ? t('accounts.chooseWho') : undefined} />
    </fieldset>
  );
}
