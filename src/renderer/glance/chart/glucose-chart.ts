import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import { rangeOf } from '../../../shared/glucose/ranges.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { ChartColours } from './colours.ts';
import { hourTicks } from './hour-ticks.ts';
import { chartMarks } from './marks.ts';
import type { ChartModel } from './model.ts';
import { pointStyles, sideOf } from './point-style.ts';
import { drawnMgdl, yTicks } from './y-axis.ts';

Chart.register(ScatterController, PointElement, LinearScale, annotation);

const HALF_CHARACTER_PX = 3.4;
const BEYOND_EDGE_PX = 8;

/** What changes between two drawings of a chart. */
export interface Drawing {
  model: ChartModel;
  colours: ChartColours;
  cursorAt: EpochMs | undefined;
  /** Text of the axes. */
  valueLabel: (mgdl: number) => string;
  timeLabel: (at: EpochMs) => string;
}

export interface GlucoseChart {
  draw(drawing: Drawing): void;
  /** The instant under a horizontal pixel position of the canvas. */
  instantAt(px: number): EpochMs;
  /** The horizontal pixel position of an instant. */
  pxOf(at: EpochMs): number;
  destroy(): void;
}

/** One canvas, drawn anew for each change and never animated. */
export function createGlucoseChart(canvas: HTMLCanvasElement): GlucoseChart {
  const chart = new Chart(canvas, {
    type: 'scatter',
    data: { datasets: [] },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      layout: { padding: { top: 6, right: 6 } },
    },
  });
  return {
    draw(drawing) {
      const area = chart.chartArea as typeof chart.chartArea | undefined;
      const widthPx = area?.width ?? canvas.clientWidth;
      chart.data.datasets = datasets(drawing, widthPx);
      const heightPx = area?.height ?? canvas.clientHeight;
      chart.options.scales = scales(drawing, { widthPx, heightPx });
      chart.options.plugins = {
        annotation: { annotations: chartMarks(drawing.model, { ...drawing, widthPx, heightPx }) },
      };
      chart.update('none');
    },
    instantAt: (px) => chart.scales['x']?.getValueForPixel(px) ?? 0,
    pxOf: (at) => chart.scales['x']?.getPixelForValue(at) ?? 0,
    destroy: () => chart.destroy(),
  };
}

function datasets(
  { model, colours, cursorAt }: Drawing,
  widthPx: number,
): Chart<'scatter'>['data']['datasets'] {
  const { readings, bounds, ranges } = model;
  const at = (reading: (typeof readings)[number]): { x: number; y: number } => ({
    x: reading.readAt,
    y: drawnMgdl(reading, bounds),
  });
  const ringed = model.newestIsFresh ? readings.at(-1) : undefined;
  const pointed = readings.find(({ readAt }) => readAt === cursorAt);
  const ring = (reading: (typeof readings)[number] | undefined, radius: number) => ({
    data: reading ? [at(reading)] : [],
    radius,
    borderWidth: 2,
    backgroundColor: colours.bg,
    borderColor: reading ? colours[sideOf(rangeOf(reading.mgdl, ranges))] : colours.ink,
    clip: false as const,
  });
  // Chart.js draws the first dataset on top.
  return [
    { ...ring(pointed, 3.5), backgroundColor: colours.ink, borderColor: colours.bg },
    ring(ringed, 4.5),
    { data: readings.map(at), borderWidth: 0, clip: false, ...pointStyles(model, colours, widthPx) },
  ];
}

function scales(
  { model, colours, valueLabel, timeLabel }: Drawing,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
) {
  const { span, bounds, ranges, hours } = model;
  const common = { grid: { display: false }, border: { display: false } };
  const text = {
    color: colours.mute,
    font: { family: colours.font, size: 11 },
    autoSkip: false,
    maxRotation: 0,
  };
  return {
    x: {
      ...common,
      type: 'linear' as const,
      min: span.from,
      max: span.to,
      // The plot keeps its edges wherever the labels happen to lie.
      afterFit: (scale: { paddingLeft: number; paddingRight: number }) => {
        scale.paddingLeft = 0;
        scale.paddingRight = 0;
      },
      afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
        scale.ticks = hourTicks(span, hours, undefined)
          .filter((at) => fitsAtEdge(timeLabel(at), ((span.to - at) / (span.to - span.from)) * widthPx))
          .map((value) => ({ value }));
      },
      ticks: { ...text, callback: (value: number | string) => timeLabel(Number(value)) },
    },
    y: {
      ...common,
      type: 'linear' as const,
      min: bounds.bottom,
      max: bounds.top,
      // A fixed width, so that units and values move nothing.
      afterFit: (scale: { width: number }) => {
        scale.width = 32;
      },
      afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
        scale.ticks = yTicks(bounds, ranges, heightPx).map((value) => ({ value }));
      },
      ticks: {
        ...text,
        padding: 0,
        crossAlign: 'far' as const,
        callback: (value: number | string) => valueLabel(Number(value)),
      },
    },
  };
}

/** Whether an hour's label stays on the canvas, which reaches a little beyond the plot. */
function fitsAtEdge(label: string, toEdgePx: number): boolean {
  return label.length * HALF_CHARACTER_PX <= toEdgePx + BEYOND_EDGE_PX;
}
