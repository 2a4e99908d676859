import type { SourceId } from '../people/account.ts';

/** Where a reading or an event in an export came from: a source, or a file that was imported. */
export type Origin = SourceId | 'import';

/** What an export has to know besides readings and events. */
export interface HistoryFacts {
  /** The zone of local times, an IANA name. */
  timeZone: string;
  originOf: (accountId: string) => Origin;
  /** As the vendor's own app converts. */
  mgdlPerMmolOf: (accountId: string) => number;
}
