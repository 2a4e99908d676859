import type { Language } from '../../../shared/i18n/language.ts';
import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import { rangeOf } from '../../../shared/glucose/ranges.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { ChartColours } from './colours.ts';
import { hourTicks } from './hour-ticks.ts';
import { chartMarks } from './marks.ts';
import type { ChartModel } from './model.ts';
import { AROUND_PLOT_PX } from './plot.ts';
import { pointStyles, sideOf } from './point-style.ts';
import { drawnMgdl, yTicks } from './y-axis.ts';

Chart.register(ScatterController, PointElement, LinearScale, annotation);

const AXIS_FONT_PX = 11;

/** What changes between two drawings of a chart. */
export interface Drawing {
  model: ChartModel;
  colours: ChartColours;
  cursorAt: EpochMs | undefined;
  /** Text of the axes. */
  valueLabel: (mgdl: number) => string;
  timeLabel: (at: EpochMs) => string;
  language: Language;
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
      layout: { padding: { top: AROUND_PLOT_PX.top, right: AROUND_PLOT_PX.right } },
    },
  });
  return {
    draw(drawing) {
      const area = chart.chartArea as typeof chart.chartArea | undefined;
      const widthPx = area?.width ?? canvas.clientWidth;
      chart.data.datasets = datasets(drawing, widthPx);
      const heightPx = area?.height ?? canvas.clientHeight;
      chart.options.scales = scales(drawing, { widthPx, heightPx, widthOf: textMeasure(canvas, drawing) });
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

interface Measures {
  /** Of the plot. */
  widthPx: number;
  heightPx: number;
  widthOf: (text: string) => number;
}

function scales(
  { model, colours, valueLabel, timeLabel }: Drawing,
  { widthPx, heightPx, widthOf }: Measures,
) {
  const { span, bounds, ranges, hours, keepsDiary } = model;
  const toHoursPx = keepsDiary ? AROUND_PLOT_PX.toHoursWithDiary : AROUND_PLOT_PX.toHours;
  const msPerPx = (span.to - span.from) / widthPx;
  const common = { grid: { display: false }, border: { display: false } };
  const text = {
    color: colours.mute,
    font: { family: colours.font, size: AXIS_FONT_PX },
    autoSkip: false,
    maxRotation: 0,
  };
  return {
    x: {
      ...common,
      grid: { display: false, drawTicks: false },
      type: 'linear' as const,
      min: span.from,
      max: span.to,
      // The plot keeps its edges wherever the labels happen to lie.
      afterFit: (scale: { paddingLeft: number; paddingRight: number; height: number }) => {
        scale.paddingLeft = 0;
        scale.paddingRight = 0;
        scale.height = toHoursPx + AROUND_PLOT_PX.hours;
      },
      afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
        // A label that the canvas would cut off is left out: moved inside, it would name another moment.
        scale.ticks = hourTicks(span, hours, undefined)
          .filter((at) => widthOf(timeLabel(at)) / 2 <= (span.to - at) / msPerPx + AROUND_PLOT_PX.right)
          .map((value) => ({ value }));
      },
      ticks: {
        ...text,
        padding: toHoursPx,
        callback: (value: number | string) => timeLabel(Number(value)),
      },
    },
    y: {
      ...common,
      type: 'linear' as const,
      min: bounds.bottom,
      max: bounds.top,
      // A fixed width, so that units and values move nothing.
      afterFit: (scale: { width: number }) => {
        scale.width = AROUND_PLOT_PX.left;
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

/** Measures text as the axes write it; fonts and locales differ too much for a guess. */
function textMeasure(canvas: HTMLCanvasElement, { colours }: Drawing): (text: string) => number {
  const context = canvas.getContext('2d');
  return (text) => {
    if (!context) return 0;
    context.save();
    context.font = `${AXIS_FONT_PX}px ${colours.font}`;
    const { width } = context.measureText(text);
    context.restore();
    return width;
  };
}
