import type { Trend } from '../../../shared/glucose/trend.ts';
import { CAP_HEIGHT, inkOf } from './glyph-metrics.ts';
import type { IconLayout } from './layout.ts';
import { fittedText } from './number.ts';
import type { Fill } from './palette.ts';
import { type Box, heightOf, middleOf, rectangle } from './svg.ts';
import { trendMark } from './trend-mark.ts';

/** From this height on the word can be read; below it the band alone says it. */
const LEGIBLE_CAPS_PX = 6;
const WORD = 'SIM';

/**
 * The foot that every simulated icon stands on, and no other: a filled band in a colour used for nothing else,
 * with the trend cut out of it, and the word where there is room for it.
 */
export function band(layout: IconLayout, { fill, on }: Fill, trend: Trend): string {
  const { strip } = layout;
  const filled = rectangle(layout.band, fill);
  if (heightOf(strip) < LEGIBLE_CAPS_PX) return filled + trendMark(trend, strip, on);
  const mark = trendMark(
    trend,
    { ...strip, left: strip.right - heightOf(strip) * 2.5, right: strip.right - layout.linePx },
    on,
  );
  const wordPx = wordWidthPx(strip);
  const left = mark ? strip.left + 2 * layout.linePx : middleOf(strip) - wordPx / 2;
  return (
    filled +
    fittedText(WORD, { ...strip, left, right: left + wordPx }, { fill: on, gap: layout.gapPx }) +
    mark
  );
}

function wordWidthPx(strip: Box): number {
  const fontSize = heightOf(strip) / CAP_HEIGHT;
  const inks = Array.from(WORD, inkOf);
  return inks.reduce((sum, { from, to }) => sum + (to - from) * fontSize, 0) * 1.2;
}
