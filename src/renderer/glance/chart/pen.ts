import type { Chart } from 'chart.js';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Span } from './span.ts';

/** Draws on a chart's plot in its own measures, and never beyond the plot. */
export interface Pen {
  /** Fills a stretch of time over a stretch of glucose; without one, from bottom to top. */
  fill(colour: string, span: Span, mgdl?: { from: number; to: number }): void;
  /** A line over the whole plot at a value. */
  level(colour: string, mgdl: number, dash?: readonly number[]): void;
  /** A line over the whole plot at an instant. */
  moment(colour: string, at: EpochMs, dash?: readonly number[]): void;
  /** Fills what lies between two lines over the same instants. */
  between(colour: string, points: readonly { at: EpochMs; lowest: number; highest: number }[]): void;
  /** Lines of small text, centred on a point. */
  words(colour: string, lines: readonly string[], at: { at: EpochMs; mgdl: number }): void;
}

export const SMALL_TEXT_PX = 10.5;
const LINE_PX = 12;

export function penFor(chart: Chart<'scatter'>, fontFamily: string): Pen | undefined {
  const { ctx, chartArea } = chart;
  const { left, right, top, bottom } = chartArea;
  const [xScale, yScale] = [chart.scales['x'], chart.scales['y']];
  if (!xScale || !yScale) return undefined;
  const xOf = (at: EpochMs): number => clamped(xScale.getPixelForValue(at), left, right);
  const yOf = (mgdl: number): number => clamped(yScale.getPixelForValue(mgdl), top, bottom);
  const line = (from: [number, number], to: [number, number], dash: readonly number[] = []): void => {
    ctx.setLineDash([...dash]);
    ctx.beginPath();
    ctx.moveTo(...from);
    ctx.lineTo(...to);
    ctx.stroke();
    ctx.setLineDash([]);
  };
  return {
    fill(colour, { from, to }, mgdl) {
      ctx.fillStyle = colour;
      const y = mgdl ? yOf(mgdl.to) : top;
      ctx.fillRect(xOf(from), y, xOf(to) - xOf(from), (mgdl ? yOf(mgdl.from) : bottom) - y);
    },
    level(colour, mgdl, dash) {
      if (mgdl < yScale.min || mgdl > yScale.max) return;
      ctx.strokeStyle = colour;
      ctx.lineWidth = 1;
      // A line of one pixel is sharp between two rows of pixels.
      const y = Math.round(yOf(mgdl)) + 0.5;
      line([left, y], [right, y], dash);
    },
    moment(colour, at, dash) {
      if (at < xScale.min || at > xScale.max) return;
      ctx.strokeStyle = colour;
      ctx.lineWidth = 1;
      const x = Math.round(xOf(at)) + 0.5;
      line([x, top], [x, bottom], dash);
    },
    between(colour, points) {
      ctx.fillStyle = colour;
      ctx.beginPath();
      for (const { at, highest } of points) ctx.lineTo(xOf(at), yOf(highest));
      for (const { at, lowest } of points.toReversed()) ctx.lineTo(xOf(at), yOf(lowest));
      ctx.fill();
    },
    words(colour, lines, { at, mgdl }) {
      ctx.fillStyle = colour;
      ctx.font = `${SMALL_TEXT_PX}px ${fontFamily}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      const firstY = yOf(mgdl) - ((lines.length - 1) / 2) * LINE_PX;
      for (const [index, text] of lines.entries()) ctx.fillText(text, xOf(at), firstY + index * LINE_PX);
    },
  };
}

function clamped(px: number, from: number, to: number): number {
  return Math.min(Math.max(px, from), to);
}
