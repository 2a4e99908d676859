import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type ChartColours, onThemeChange, readColours } from './colours.ts';
import { createGlucoseChart, type GlucoseChart, type Size } from './glucose-chart.ts';

export interface ChartOnScreen {
  canvas: RefObject<HTMLCanvasElement | null>;
  /** Around the canvas. */
  frame: RefObject<HTMLDivElement | null>;
  chart: RefObject<GlucoseChart | null>;
  /** Undefined until the chart is there. */
  colours: ReadonlySignal<ChartColours | undefined>;
  /** Of the frame. */
  size: ReadonlySignal<Size>;
}

/** A chart that lives as long as its canvas and knows its colours and size, whatever the theme and the window do. */
export function useGlucoseChart(): ChartOnScreen {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<GlucoseChart>(null);
  const colours = useSignal<ChartColours | undefined>(undefined);
  const size = useSignal<Size>({ widthPx: 0, heightPx: 0 });
  useEffect(() => {
    const [element, around] = [canvas.current, frame.current];
    if (!element || !around) return undefined;
    const created = createGlucoseChart(element);
    chart.current = created;
    const recolour = (): void => {
      colours.value = readColours(around);
    };
    recolour();
    // A canvas doesn't redraw by itself when its font arrives.
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(recolour);
    const stopHearing = onThemeChange(recolour);
    const observer = new ResizeObserver(() => {
      size.value = { widthPx: around.clientWidth, heightPx: around.clientHeight };
    });
    observer.observe(around);
    return () => {
      observer.disconnect();
      stopHearing();
      created.destroy();
    };
  }, [colours, size]);
  return { canvas, frame, chart, colours, size };
}
