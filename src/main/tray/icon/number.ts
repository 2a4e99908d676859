import { CAP_HEIGHT, ICON_FONT_FAMILY, inkOf, riseOf } from './glyph-metrics.ts';
import { type Box, heightOf, middleOf, px, widthOf } from './svg.ts';

/** Short numbers stay close to their drawn shape; only what is too wide is squeezed. */
const WIDEST = 1.08;

/**
 * Sets a short text edge to edge into a box: capitals reach from its top to its bottom, ink from side to side.
 * @param gap between the inks of two characters, pixels
 */
export function fittedText(text: string, box: Box, look: { fill: string; gap: number }): string {
  const fontSize = heightOf(box) / CAP_HEIGHT;
  const inks = Array.from(text, (character) => ({ character, ...inkOf(character) }));
  const naturalWidth = inks.reduce((sum, { from, to }) => sum + (to - from) * fontSize, 0);
  const gaps = look.gap * (inks.length - 1);
  const stretch = Math.min((widthOf(box) - gaps) / naturalWidth, WIDEST);
  let left = middleOf(box) - (naturalWidth * stretch + gaps) / 2;
  const glyphs = inks.map(({ character, from, to }) => {
    const origin = left - from * fontSize * stretch;
    left += (to - from) * fontSize * stretch + look.gap;
    const line = box.bottom - riseOf(character) * fontSize;
    return `<text transform="translate(${px(origin)} ${px(line)}) scale(${stretch.toFixed(4)} 1)">${character}</text>`;
  });
  return `<g font-family="${ICON_FONT_FAMILY}" font-weight="700" font-size="${px(fontSize)}" fill="${look.fill}">${glyphs.join('')}</g>`;
}
