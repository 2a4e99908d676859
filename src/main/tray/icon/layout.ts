import type { Box } from './shapes.ts';

/** The places of an icon in whole pixels, so that every straight edge is sharp at every size. */
export interface IconLayout {
  /** The whole icon. */
  all: Box;
  /** What a range draws behind the number. */
  plaque: Box;
  number: Box;
  /** The foot of the icon, as a filled band, where a state asks for one. */
  band: Box;
  /** Where the trend's mark stands, inside the foot. */
  strip: Box;
  /** Whether a frame has sides; where it has none, it is a line above and one below. */
  closed: boolean;
  linePx: number;
  radiusPx: number;
  /** Between two digits. */
  gapPx: number;
}

/** Below this size a frame's sides would cost the digits more than they say. */
const CLOSED_FRAME_FROM_PX = 24;

export interface LayoutNeeds {
  /** Physical pixels. */
  sizePx: number;
  /** What stands behind the number: nothing, a filled plaque, a line around it. */
  behind: 'nothing' | 'plaque' | 'frame';
  /** What is urgent takes the whole icon, foot included. */
  urgent: boolean;
  /** A filled foot needs a margin around the mark. */
  banded: boolean;
}

export function iconLayout({ sizePx, behind, urgent, banded }: LayoutNeeds): IconLayout {
  const snap = (sixteenths: number): number => Math.max(1, Math.round((sixteenths * sizePx) / 16));
  const linePx = snap(1);
  const closed = behind === 'frame' && sizePx >= CLOSED_FRAME_FROM_PX;
  const insetPx = { nothing: 0, plaque: linePx, frame: 2 * linePx }[behind];
  const sidePx = behind === 'frame' && !closed ? 0 : insetPx;
  const foot = urgent || banded;
  const bandTop = sizePx - snap(foot ? 5 : 3);
  const bandInset = closed && urgent ? linePx : 0;
  const plaqueBottom = banded ? bandTop : bandTop - linePx;
  const stripBottom = foot ? sizePx - linePx : sizePx;
  return {
    all: { left: 0, top: 0, right: sizePx, bottom: sizePx },
    plaque: { left: 0, top: 0, right: sizePx, bottom: urgent ? sizePx : plaqueBottom },
    number: {
      left: sidePx,
      top: Math.max(linePx, insetPx),
      right: sizePx - sidePx,
      bottom: urgent ? bandTop - (banded ? linePx : 0) : plaqueBottom - insetPx,
    },
    band: { left: bandInset, top: bandTop, right: sizePx - bandInset, bottom: sizePx - bandInset },
    strip: { left: 0, top: stripBottom - snap(3), right: sizePx, bottom: stripBottom },
    closed,
    linePx,
    radiusPx: (2 * sizePx) / 16,
    gapPx: (0.6 * sizePx) / 16,
  };
}
