import { useEffect, useState } from 'preact/hooks';
import type { WindowClock } from '../ui/clock.ts';

const REVEALED_FOR_MS = 20_000;

/** In discreet mode: whether somebody asked to see it, a moment ago. */
export function useRevealed(clock: WindowClock): { revealed: boolean; reveal: () => void } {
  const [revealed, setRevealed] = useState(false);
  useEffect(
    () => (revealed ? clock.after(REVEALED_FOR_MS, () => setRevealed(false)) : undefined),
    [revealed, clock],
  );
  return { revealed, reveal: () => setRevealed(true) };
}
