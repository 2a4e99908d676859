import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import type { WindowClock } from '../ui/clock.ts';
import { checkSound } from '../ui/sound-check.ts';
import { soundTrouble } from './sound-trouble.ts';

/** Tries the sound without being heard, tells main, and closes its window: main waits for that. */
export async function tellWhetherSoundWorks(api: FlatarrowApi, clock: WindowClock): Promise<void> {
  const reason = soundTrouble(await checkSound(clock));
  await api.alerts.reportChannel({ channel: 'sound', ...(reason && { reason }) });
  await api.app.closeWindow();
}
