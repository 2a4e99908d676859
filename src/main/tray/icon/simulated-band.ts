import type { Trend } from '../../../shared/glucose/trend.ts';
import { CAP_HEIGHT, inkOf } from './glyph-metrics.ts';
import type { IconLayout } from './layout.ts';
import { fittedText } from './number.ts';
import type { Fill, IconPalette } from './palette.ts';
import { type Box, heightOf, middleOf, rectangle, type Shape } from './shapes.ts';
import { trendMark } from './trend-mark.ts';

/** From this height on the word can be read; below it the band alone says it. */
const LEGIBLE_CAPS_PX = 6;
const WORD = 'SIM';

/**
 * The foot that every simulated icon stands on, and no other: a band in a colour used for nothing else, with the
 * trend cut out of it, and the word where there is room for it. Where there are but two colours, a perforated edge
 * tells it from an urgent high's foot.
 */
export function simulatedBand(layout: IconLayout, palette: IconPalette, trend: Trend): Shape[] {
  const colours = palette.simulated;
  const { strip, linePx } = layout;
  const edge = palette.twoColours ? perforation(layout, colours) : [];
  const filled = [rectangle(layout.band, colours.fill), ...edge];
  if (heightOf(strip) < LEGIBLE_CAPS_PX) return [...filled, ...trendMark(trend, strip, colours.on)];
  const right = { ...strip, left: strip.right - heightOf(strip) * 2.5, right: strip.right - linePx };
  const mark = trendMark(trend, right, colours.on);
  return [...filled, ...word(layout, colours.on, mark.length > 0 ? 'left' : 'middle'), ...mark];
}

/** Squares of a hairline's size, every other one punched out of the band's upper edge. */
function perforation({ band, linePx }: IconLayout, { on }: Fill): Shape[] {
  const holes: Shape[] = [];
  for (let left = band.left + linePx; left + linePx <= band.right; left += 2 * linePx) {
    holes.push(rectangle({ left, top: band.top, right: left + linePx, bottom: band.top + linePx }, on));
  }
  return holes;
}

function word({ strip, linePx, gapPx }: IconLayout, fill: string, place: 'left' | 'middle'): Shape[] {
  const widthPx = wordWidthPx(strip);
  const left = place === 'left' ? strip.left + linePx : middleOf(strip) - widthPx / 2;
  return fittedText(WORD, { ...strip, left, right: left + widthPx }, { fill, gap: gapPx });
}

function wordWidthPx(strip: Box): number {
  const fontSize = heightOf(strip) / CAP_HEIGHT;
  return Array.from(WORD, inkOf).reduce((sum, { from, to }) => sum + (to - from) * fontSize, 0) * 1.15;
}
