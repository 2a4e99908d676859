import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Drawing } from './drawing.ts';
import { hourTicks, tickStepMinutes } from './hour-ticks.ts';
import { marksPlugin } from './marks-plugin.ts';
import { AROUND_PLOT_PX } from './plot.ts';
import { pointSets } from './point-sets.ts';
import { textMeasure } from './text-measure.ts';
import { yTicks } from './y-axis.ts';

Chart.register(ScatterController, PointElement, LinearScale);

const AXIS_FONT_PX = 11;

export interface Size {
  widthPx: number;
  heightPx: number;
}

export interface GlucoseChart {
  /** @param size of the canvas */
  draw(drawing: Drawing, size: Size): void;
  /** The instant under a horizontal pixel position of the canvas. */
  instantAt(px: number): EpochMs;
  /** The horizontal pixel position of an instant. */
  pxOf(at: EpochMs): number;
  destroy(): void;
}

/**
 * One canvas, drawn anew for each change and never animated. Its options stay the same for good and read the drawing
 * that is current: options that are set anew cost Chart.js more than all the drawing.
 */
export function createGlucoseChart(canvas: HTMLCanvasElement): GlucoseChart {
  let current: Drawing | undefined;
  const drawing = (): Drawing | undefined => current;
  const chart = new Chart(canvas, {
    type: 'scatter',
    data: { datasets: [] },
    plugins: [marksPlugin(drawing)],
    options: {
      animation: false,
      events: [],
      parsing: false,
      normalized: true,
      // Its frame is watched already; each size is set once.
      responsive: false,
      // Else a low chart would be a narrow one, whatever room there is.
      maintainAspectRatio: false,
      layout: { padding: { top: AROUND_PLOT_PX.top, right: AROUND_PLOT_PX.right } },
      scales: { x: timeScale(drawing, canvas), y: glucoseScale(drawing) },
    },
  });
  return {
    draw(next, { widthPx, heightPx }) {
      current = next;
      chart.data.datasets = pointSets(next, plotWidthPx({ width: widthPx }));
      if (chart.width !== widthPx || chart.height !== heightPx) chart.resize(widthPx, heightPx);
      chart.update('none');
    },
    instantAt: (px) => chart.scales['x']?.getValueForPixel(px) ?? 0,
    pxOf: (at) => chart.scales['x']?.getPixelForValue(at) ?? 0,
    destroy: () => chart.destroy(),
  };
}

const QUIET = { grid: { display: false, drawTicks: false }, border: { display: false } } as const;

function textOf(drawing: () => Drawing | undefined) {
  return {
    color: () => drawing()?.colours.mute,
    font: () => ({ family: drawing()?.colours.font, size: AXIS_FONT_PX }),
    autoSkip: false,
    maxRotation: 0,
  };
}

function timeScale(drawing: () => Drawing | undefined, canvas: HTMLCanvasElement) {
  return {
    ...QUIET,
    type: 'linear' as const,
    bounds: 'data' as const,
    afterDataLimits: (scale: { min: number; max: number }) => {
      const span = drawing()?.model.span;
      if (span) [scale.min, scale.max] = [span.from, span.to];
    },
    // The plot keeps its edges wherever the labels happen to lie.
    afterFit: (scale: { paddingLeft: number; paddingRight: number; height: number }) => {
      scale.paddingLeft = 0;
      scale.paddingRight = 0;
      scale.height = AROUND_PLOT_PX.toHours + AROUND_PLOT_PX.hours;
    },
    afterBuildTicks: (scale: { ticks: { value: number }[]; chart: Chart }) => {
      const now = drawing();
      const context = canvas.getContext('2d');
      if (!now || !context) return;
      const { span } = now.model;
      const widthOf = textMeasure(context, AXIS_FONT_PX, now.colours.font);
      const msPerPx = (span.to - span.from) / plotWidthPx(scale.chart);
      // A label that the canvas would cut off is left out: moved inside, it would name another moment.
      scale.ticks = hourTicks(span, tickStepMinutes(span.to - span.from))
        .filter((at) => widthOf(now.timeLabel(at)) / 2 <= (span.to - at) / msPerPx + AROUND_PLOT_PX.right)
        .map((value) => ({ value }));
    },
    ticks: {
      ...textOf(drawing),
      padding: AROUND_PLOT_PX.toHours,
      callback: (value: number | string) => drawing()?.timeLabel(Number(value)) ?? '',
    },
  };
}

function plotWidthPx({ width }: Pick<Chart, 'width'>): number {
  return Math.max(width - AROUND_PLOT_PX.left - AROUND_PLOT_PX.right, 1);
}

function plotHeightPx({ height }: Chart): number {
  const { top, toHours, hours } = AROUND_PLOT_PX;
  return Math.max(height - top - toHours - hours, 1);
}

function glucoseScale(drawing: () => Drawing | undefined) {
  return {
    ...QUIET,
    type: 'linear' as const,
    bounds: 'data' as const,
    afterDataLimits: (scale: { min: number; max: number }) => {
      const bounds = drawing()?.model.bounds;
      if (bounds) [scale.min, scale.max] = [bounds.bottom, bounds.top];
    },
    // A fixed width, so that units and values move nothing.
    afterFit: (scale: { width: number }) => {
      scale.width = AROUND_PLOT_PX.left;
    },
    afterBuildTicks: (scale: { ticks: { value: number }[]; chart: Chart }) => {
      const now = drawing();
      if (!now) return;
      const { bounds, ranges } = now.model;
      scale.ticks = yTicks(bounds, ranges, plotHeightPx(scale.chart)).map((value) => ({ value }));
    },
    ticks: {
      ...textOf(drawing),
      padding: 0,
      crossAlign: 'far' as const,
      callback: (value: number | string) => drawing()?.valueLabel(Number(value)) ?? '',
    },
  };
}
