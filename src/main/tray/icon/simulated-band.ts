import type { Trend } from '../../../shared/glucose/trend.ts';
import { CAP_HEIGHT, inkOf } from './glyph-metrics.ts';
import type { IconLayout } from './layout.ts';
import { fittedText } from './number.ts';
import type { Fill } from './palette.ts';
import { type Box, heightOf, rectangle, widthOf } from './svg.ts';
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
  const wordRight = trend === 'none' ? strip.right : strip.left + widthOf(strip) * 0.6;
  const word: Box = { ...centred(strip, wordWidthPx(strip), wordRight) };
  const mark: Box = { ...strip, left: wordRight - layout.linePx };
  return filled + fittedText(WORD, word, { fill: on, gap: layout.gapPx }) + trendMark(trend, mark, on);
}

function wordWidthPx(strip: Box): number {
  const fontSize = heightOf(strip) / CAP_HEIGHT;
  return [...WORD].reduce((sum, character) => sum + (inkOf(character).to - inkOf(character).from) * fontSize, 0) * 1.2;
}

function centred(strip: Box, width: number, right: number): Box {
  const left = strip.left + Math.max(0, (right - strip.left - width) / 2);
  return { ...strip, left, right: left + width };
}
