import type { Chart } from 'chart.js';
import { rangeOf } from '../../../shared/glucose/ranges.ts';
import type { Reading } from '../../../shared/glucose/reading.ts';
import type { Drawing } from './drawing.ts';
import { type Side, sideOf } from './side.ts';
import { thinOut } from './thin-out.ts';
import { drawnMgdl } from './y-axis.ts';

type Datasets = Chart<'scatter'>['data']['datasets'];
type Dataset = Datasets[number];

const SIDES: readonly Side[] = ['in', 'low', 'high'];

/**
 * The points, by range in shape and colour: one set for each, as points that look alike are drawn faster together. The
 * first is drawn on top.
 */
export function pointSets({ model, colours, cursorAt }: Drawing, widthPx: number): Datasets {
  const { readings, ranges, bounds, current, span } = model;
  const columnMs = (span.to - span.from) / Math.max(widthPx, 1);
  const points = thinOut(readings, columnMs);
  const radius = radiusPx(points.length, widthPx);
  const at = (reading: Reading): { x: number; y: number } => ({
    x: reading.readAt,
    y: drawnMgdl(reading, bounds),
  });
  const of: Record<Side, { x: number; y: number }[]> = { in: [], low: [], high: [] };
  for (const reading of points) of[sideOf(rangeOf(reading.mgdl, ranges))].push(at(reading));
  const pointed = cursorAt === undefined ? undefined : readings.find(({ readAt }) => readAt === cursorAt);
  const ring = (reading: Reading | undefined, more: Dataset): Dataset => ({
    ...more,
    data: reading ? [at(reading)] : [],
    pointBorderWidth: 2,
    clip: false,
  });
  const currentSide = current && sideOf(rangeOf(current.mgdl, ranges));
  return [
    ring(pointed, {
      data: [],
      pointRadius: 3.5,
      pointBackgroundColor: colours.ink,
      pointBorderColor: colours.bg,
    }),
    ring(current, {
      data: [],
      pointRadius: 4.5,
      pointBackgroundColor: colours.bg,
      pointBorderColor: colours[currentSide ?? 'in'],
    }),
    ...SIDES.map((side): Dataset => ({
      data: of[side],
      pointBorderWidth: 0,
      clip: false,
      pointBackgroundColor: colours[side],
      pointStyle: side === 'in' ? 'circle' : 'triangle',
      pointRotation: side === 'low' ? 180 : 0,
      // Triangles are a little larger, as they cover less.
      pointRadius: side === 'in' ? radius : radius * 1.25 + 0.5,
    })),
  ];
}

/** Points as large as their density allows. */
function radiusPx(points: number, widthPx: number): number {
  return Math.min(Math.max((widthPx / Math.max(points, 1)) * 0.45, 1.6), 2.75);
}
