import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  // Before the first frame: the chart is there with the number, not a frame or two later.
  useLayoutEffect(() => {
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
    const measure = (): void => {
      const { clientWidth: widthPx, clientHeight: heightPx } = around;
      if (widthPx !== size.peek().widthPx || heightPx !== size.peek().heightPx)
        size.value = { widthPx, heightPx };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => {
      observer.disconnect();
      stopHearing();
      created.destroy();
    };
  }, [colours, size]);
  return { canvas, frame, chart, colours, size };
}
