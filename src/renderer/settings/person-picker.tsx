import { useLanguage } from '../ui/language.tsx';
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
  const { t } = useLanguage();
  if (persons.length < 2) return null;
  return (
    <Segmented
      label={t('accounts.person')}
      options={persons.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen.id}
      onChange={onChoose}
    />
  );
}

export function NobodyYet(): JSX.Element {
  const { t } = useLanguage();
  return <p class="mute">{t('accounts.addPersonFirst', { section: t('accounts.title') })}</p>;
}
