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
  return (
    <fieldset class="people" aria-describedby={`${id}-hint ${id}-error`}>
      <legend>Who is followed?</legend>
      <p id={`${id}-hint`} class="mute small" role="status">
        This login sees several people. Choose one, then test or save again.
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
      <FieldError id={id} error={unchosen ? 'Choose who is followed.' : undefined} />
    </fieldset>
  );
}
