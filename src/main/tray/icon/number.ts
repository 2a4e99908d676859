import { CAP_HEIGHT, inkOf, riseOf } from './glyph-metrics.ts';
import { type Box, heightOf, middleOf, type Shape, widthOf } from './shapes.ts';

/** Short numbers stay close to their drawn shape; only what is too wide is squeezed. */
const WIDEST = 1.08;

/**
 * Sets a short text edge to edge into a box: capitals reach from its top to its bottom, ink from side to side.
 * @param gap between the inks of two characters, pixels
 */
export function fittedText(text: string, box: Box, look: { fill: string; gap: number }): Shape[] {
  const fontSizePx = heightOf(box) / CAP_HEIGHT;
  const inks = Array.from(text, (character) => ({ character, ...inkOf(character) }));
  const naturalWidth = inks.reduce((sum, { from, to }) => sum + (to - from) * fontSizePx, 0);
  const gaps = look.gap * (inks.length - 1);
  const stretch = Math.min((widthOf(box) - gaps) / naturalWidth, WIDEST);
  let left = middleOf(box) - (naturalWidth * stretch + gaps) / 2;
  return inks.map(({ character, from, to }) => {
    const x = left - from * fontSizePx * stretch;
    left += (to - from) * fontSizePx * stretch + look.gap;
    const line = box.bottom - riseOf(character) * fontSizePx;
    return { kind: 'letter', character, origin: [x, line], fontSizePx, stretch, fill: look.fill };
  });
}
