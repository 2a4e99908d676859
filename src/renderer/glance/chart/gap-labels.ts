import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Gap } from './gaps.ts';
import type { ChartModel } from './model.ts';
import { drawnMgdl } from './y-axis.ts';

/** What small text takes up, with air around it. */
const LINE_PX = 12;
const AIR_PX = 8;
/** The air to a border of the band. */
const MARGIN_PX = 4;
/** A gap that looks like no more than a dropped point stays without words. */
const SHORTEST_PX = 12;

/** Where the words about a gap stand: centred on this point. */
export interface GapLabel {
  lines: readonly string[];
  at: EpochMs;
  mgdl: number;
}

export interface GapPlace {
  widthPx: number;
  heightPx: number;
  /** What can be said of a gap, the fullest first. */
  wordsOf: (gap: Gap) => readonly (readonly string[])[];
  widthOf: (text: string) => number;
}

/** Finds each gap a place for its words where no point and no other words are; without one, it stays open in silence. */
export function gapLabels(model: ChartModel, place: GapPlace): GapLabel[] {
  const { gaps, span } = model;
  const msPerPx = (span.to - span.from) / place.widthPx;
  const labels: GapLabel[] = [];
  let freeFrom = span.from;
  for (const gap of gaps) {
    if (gap.to - gap.from < SHORTEST_PX * msPerPx) continue;
    for (const lines of place.wordsOf(gap)) {
      const halfMs = ((Math.max(...lines.map(place.widthOf)) + AIR_PX) / 2) * msPerPx;
      const label = labelAt(gap, { lines, halfMs }, { model, place });
      if (!label || label.at - halfMs < freeFrom) continue;
      labels.push(label);
      freeFrom = label.at + halfMs;
      break;
    }
  }
  return labels;
}

function labelAt(
  gap: Gap,
  { lines, halfMs }: { lines: readonly string[]; halfMs: number },
  { model, place }: { model: ChartModel; place: GapPlace },
): GapLabel | undefined {
  const { span, bounds, ranges, readings } = model;
  if ((model.now ?? span.to) - span.from < 2 * halfMs) return undefined;
  const mgdlPerPx = (bounds.top - bounds.bottom) / place.heightPx;
  const halfMgdl = ((lines.length * LINE_PX) / 2 + MARGIN_PX / 2) * mgdlPerPx;
  const inset = halfMgdl + MARGIN_PX * mgdlPerPx;
  const middle = (Math.max(gap.from, span.from) + Math.min(gap.to, span.to)) / 2;
  const at = Math.min(Math.max(middle, span.from + halfMs), (model.now ?? span.to) - halfMs);
  const beside = readings
    .filter(({ readAt }) => Math.abs(readAt - at) < halfMs)
    .map((reading) => drawnMgdl(reading, bounds));
  const mgdl = [ranges.high - inset, ranges.low + inset, ranges.high + inset].find(
    (middleMgdl) =>
      middleMgdl + halfMgdl < bounds.top && beside.every((drawn) => Math.abs(drawn - middleMgdl) > halfMgdl),
  );
  return mgdl === undefined ? undefined : { lines, at, mgdl };
}
