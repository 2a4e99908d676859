import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';

/** The instants that ages are counted from. Readings carry the cloud's clock; ticks come from the computer's. */
export function ageInstants(persons: readonly PersonOverview[]): EpochMs[] {
  return persons.map(({ newest, clockSkewMs }) => (newest?.readAt ?? 0) - clockSkewMs);
}
