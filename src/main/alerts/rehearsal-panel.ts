import type { Alarm, AlarmEntry } from '../../shared/overview/overview.ts';

/** What of a rehearsal is to be seen and heard. */
export interface RehearsalPanel {
  entry: AlarmEntry;
  heard: { window: boolean; sound: Alarm['sound'] } | undefined;
}
