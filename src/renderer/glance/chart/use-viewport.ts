import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { ChartHours } from '../../../shared/settings/settings.ts';
import { type Viewport, type ViewportLimits, lastHours, panned, revealing, zoomed } from './viewport.ts';

const HOUR_MS = 3_600_000;

/** Where a chart is looked at, and what moves it. Each move gives where it is afterwards. */
export interface Look {
  viewport: Viewport;
  pan: (ms: number) => Viewport;
  /** Around an instant; without one, around the end. */
  zoom: (factor: number, around: EpochMs | undefined) => Viewport;
  reveal: (at: EpochMs) => Viewport;
  /** Shows so many hours up to the same end. */
  show: (hours: ChartHours) => Viewport;
  toNow: () => Viewport;
}

/** @param hours as many as the settings say; a change there shows as many */
export function useViewport(hours: ChartHours, limits: ViewportLimits): Look {
  const viewport = useSignal(lastHours(hours));
  const set = (next: Viewport): Viewport => {
    // The same again draws nothing anew.
    const { lengthMs, end } = viewport.peek();
    if (next.lengthMs !== lengthMs || next.end !== end) viewport.value = next;
    return next;
  };
  const show = (chosen: ChartHours): Viewport =>
    set(panned({ ...viewport.peek(), lengthMs: chosen * HOUR_MS }, 0, limits));
  useEffect(() => {
    show(hours);
  }, [hours]);
  return {
    viewport: viewport.value,
    pan: (ms) => set(panned(viewport.peek(), ms, limits)),
    zoom: (factor, around) => {
      const current = viewport.peek();
      return set(zoomed(current, { factor, around: around ?? current.end ?? limits.now }, limits));
    },
    reveal: (at) => set(revealing(viewport.peek(), at, limits)),
    show,
    toNow: () => set({ ...viewport.peek(), end: undefined }),
  };
}
