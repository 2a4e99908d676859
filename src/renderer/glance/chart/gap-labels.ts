import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Gap } from './gaps.ts';
import type { ChartModel } from './model.ts';
import { drawnMgdl } from './y-axis.ts';

/** What two short lines of small text take up, with air around them. */
const LABEL_PX = { width: 56, height: 28 };
/** The air to a border of the band. */
const MARGIN_PX = 4;
/** A gap that looks like no more than a dropped point stays without words. */
const SHORTEST_PX = 12;

/** Where the words about a gap stand. */
export interface GapLabel {
  gap: Gap;
  at: EpochMs;
  mgdl: number;
}

/** Finds each gap a place for its words where no point and no other words are; without one, it stays open in silence. */
export function gapLabels(model: ChartModel, size: { widthPx: number; heightPx: number }): GapLabel[] {
  const { gaps, span, bounds, ranges, readings } = model;
  const msPerPx = (span.to - span.from) / size.widthPx;
  const mgdlPerPx = (bounds.top - bounds.bottom) / size.heightPx;
  const halfMs = (LABEL_PX.width / 2) * msPerPx;
  const halfMgdl = (LABEL_PX.height / 2) * mgdlPerPx;
  const inset = halfMgdl + MARGIN_PX * mgdlPerPx;
  const labels: GapLabel[] = [];
  for (const gap of gaps) {
    if (gap.to - gap.from < SHORTEST_PX * msPerPx) continue;
    const at = Math.min(Math.max((gap.from + gap.to) / 2, span.from + halfMs), span.to - halfMs);
    const beside = readings
      .filter(({ readAt }) => Math.abs(readAt - at) < halfMs)
      .map((reading) => drawnMgdl(reading, bounds));
    const mgdl = [ranges.high - inset, ranges.low + inset, ranges.high + inset].find(
      (place) => place + halfMgdl < bounds.top && beside.every((drawn) => Math.abs(drawn - place) > halfMgdl),
    );
    const last = labels.at(-1);
    if (mgdl !== undefined && (!last || at - last.at > 2 * halfMs)) labels.push({ gap, at, mgdl });
  }
  return labels;
}
