/** The vertical extent of a chart, mg/dL; everything on the window is drawn to one scale. */
export interface Scale {
  bottom: number;
  top: number;
}

const BOTTOM_MGDL = 40;
const TOPS_MGDL = [300, 350, 400] as const;

/** One of a few extents, so that charts of different weeks can be compared; what lies above is drawn at the edge. */
export function scaleFor(highestMgdl: number): Scale {
  return { bottom: BOTTOM_MGDL, top: TOPS_MGDL.find((top) => top >= highestMgdl) ?? 400 };
}

/** Distance from the top edge in the chart's own units, which are mg/dL. */
export function down({ bottom, top }: Scale, mgdl: number): number {
  return top - Math.min(Math.max(mgdl, bottom), top);
}

/** Distance from the top edge as a share of the height, for what is laid over a drawing: `37.5%`. */
export function percentDown(scale: Scale, mgdl: number): string {
  return `${(down(scale, mgdl) / (scale.top - scale.bottom)) * 100}%`;
}
