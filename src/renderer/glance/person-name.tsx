import type { JSX } from 'preact';
import type { PersonOverview } from '../../shared/overview/overview.ts';

/** A name with the dot of its person's colour. */
export function PersonName({ person }: { person: Pick<PersonOverview, 'name' | 'colour'> }): JSX.Element {
  return (
    <span class="person-name" data-colour={person.colour}>
      <span class="person-dot" />
      <span class="one-line" title={person.name}>
        {person.name}
      </span>
    </span>
  );
}
