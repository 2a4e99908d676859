import type { PersonOverview } from './overview.ts';

/** The name, and that it is a simulation wherever it is one. */
export function nameOf({ name, simulated }: Pick<PersonOverview, 'name' | 'simulated'>): string {
  return simulated ? `${name} (simulated)` : name;
}
