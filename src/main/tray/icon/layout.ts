import type { Box } from './svg.ts';

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
  linePx: number;
  radiusPx: number;
  /** Between two digits. */
  gapPx: number;
}

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
  const side = { nothing: 0, plaque: linePx, frame: 2 * linePx }[behind];
  const framed = behind === 'frame' && urgent ? linePx : 0;
  const footPx = urgent || banded ? snap(5) : snap(3);
  const stripBottom = urgent || banded ? sizePx - linePx : sizePx;
  const bandTop = sizePx - footPx;
  const plaqueBottom = bandTop - (banded && !urgent ? 0 : linePx);
  return {
    all: { left: 0, top: 0, right: sizePx, bottom: sizePx },
    plaque: { left: 0, top: 0, right: sizePx, bottom: urgent ? sizePx : plaqueBottom },
    number: {
      left: side,
      top: behind === 'frame' ? 2 * linePx : linePx,
      right: sizePx - side,
      bottom: urgent ? bandTop - (banded ? linePx : 0) : plaqueBottom - side,
    },
    band: { left: framed, top: bandTop, right: sizePx - framed, bottom: sizePx - framed },
    strip: { left: 0, top: stripBottom - snap(3), right: sizePx, bottom: stripBottom },
    linePx,
    radiusPx: (2 * sizePx) / 16,
    gapPx: (0.6 * sizePx) / 16,
  };
}
