import { useEffect, useState } from 'preact/hooks';
import type { WindowClock } from '../ui/clock.ts';

/** Longer than a double click, shorter than anybody would notice. */
const SETTLES_AFTER_MS = 600;

/**
 * Whether what is on the panel has stood there for a moment. A press before that was meant for what stood there
 * before: for the alarm above that has just been answered, or for the window that this one opened over.
 */
export function useSettled(what: string, clock: WindowClock): boolean {
  const [settled, setSettled] = useState<string>();
  useEffect(() => clock.after(SETTLES_AFTER_MS, () => setSettled(what)), [what, clock]);
  return settled === what;
}
