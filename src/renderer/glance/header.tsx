import type { JSX } from 'preact';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { IconButton } from '../ui/button.tsx';
import { PersonSwitcher } from './person-switcher.tsx';

export interface HeaderProps {
  facts: Overview;
  person: PersonOverview;
  now: EpochMs;
  onChoose: (personId: string) => void;
  onRefresh: () => void;
  onOpenSettings: () => void;
}

export function Header({
  facts,
  person,
  now,
  onChoose,
  onRefresh,
  onOpenSettings,
}: HeaderProps): JSX.Element {
  return (
    <header class="header">
      <h1 class="visually-hidden">Glucose of {person.name}</h1>
      <PersonSwitcher
        persons={facts.persons}
        current={person}
        unit={facts.unit}
        now={now}
        onChoose={onChoose}
      />
      {person.simulated && <span class="simulated">Simulation, not real</span>}
      <span class="header-tools">
        <IconButton icon="refresh" label="Ask for a new reading now" onPress={onRefresh} />
        <IconButton icon="settings" label="Settings" onPress={onOpenSettings} />
      </span>
    </header>
  );
}
