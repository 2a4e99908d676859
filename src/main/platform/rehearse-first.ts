import type { Flatarrow } from '../flatarrow-controls.ts';
import type { Windows } from '../windows/windows.ts';

/** `--rehearse`: has the first person's alarm rehearsed now. Where nothing of it can be heard the settings say why. */
export function rehearseFirst(
  { settings, alarms }: Pick<Flatarrow, 'settings' | 'alarms'>,
  windows: Pick<Windows, 'show'>,
): void {
  const [first] = settings.persons;
  const isLive = first && alarms.rehearsals.rehearse(first.id, true).state === 'live';
  // The alert window opens by itself: what the alarm asks for is what is rehearsed.
  if (!isLive) windows.show(first ? 'settings' : 'glance');
}
