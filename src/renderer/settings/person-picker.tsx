import type { JSX } from 'preact';
import type { Person } from '../../shared/people/person.ts';
import { Segmented } from '../ui/segmented.tsx';

export interface PersonPickerProps {
  persons: readonly Person[];
  chosen: Person;
  onChoose: (id: string) => void;
}

/** Whose settings are shown; nothing to pick from with one person. */
export function PersonPicker({ persons, chosen, onChoose }: PersonPickerProps): JSX.Element | null {
  if (persons.length < 2) return null;
  return (
    <Segmented
      label="Person"
      options={persons.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen.id}
      onChange={onChoose}
    />
  );
}

export function NobodyYet(): JSX.Element {
  return <p class="mute">Add a person first, under “Persons & accounts”.</p>;
}
