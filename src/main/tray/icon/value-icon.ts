import type { RangeName } from '../../../shared/glucose/ranges.ts';
import type { IconDescription } from './icon-description.ts';
import { type IconLayout, iconLayout } from './layout.ts';
import { fittedText } from './number.ts';
import type { IconPalette } from './palette.ts';
import { band } from './simulated-band.ts';
import { type Box, circle, frame, heightOf, rectangle, widthOf } from './svg.ts';
import { trendMark } from './trend-mark.ts';

type ValueIcon = Extract<IconDescription, { kind: 'value' }>;
type StaleIcon = Extract<IconDescription, { kind: 'stale' }>;

/** In range: nothing behind. Below: filled. Above: framed. What is urgent takes the foot in as well. */
const BEHIND = {
  urgentLow: 'plaque',
  low: 'plaque',
  inRange: 'nothing',
  high: 'frame',
  urgentHigh: 'frame',
} as const satisfies Record<RangeName, string>;

export function valueIcon(icon: ValueIcon, sizePx: number, palette: IconPalette): string {
  const urgent = icon.range === 'urgentLow' || icon.range === 'urgentHigh';
  const layout = iconLayout({
    sizePx,
    behind: BEHIND[icon.range],
    urgent,
    banded: icon.simulated || icon.range === 'urgentHigh',
  });
  const colours = coloursOf(icon.range, palette);
  const number = fittedText(icon.text, layout.number, { fill: colours.number, gap: layout.gapPx });
  const foot = icon.simulated
    ? band(layout, palette.simulated, icon.trend)
    : footOf(icon, layout, { ...colours, palette });
  const attention = icon.attention ? attentionDot(layout.strip, colours.mark) : '';
  return background(icon.range, layout, palette) + number + foot + attention;
}

function coloursOf(range: RangeName, { ink, low, high }: IconPalette): { number: string; mark: string } {
  const colours = {
    urgentLow: { number: low.on, mark: low.on },
    low: { number: low.on, mark: low.fill },
    inRange: { number: ink, mark: ink },
    high: { number: ink, mark: high.fill },
    urgentHigh: { number: ink, mark: high.on },
  };
  return colours[range];
}

function background(range: RangeName, layout: IconLayout, { low, high }: IconPalette): string {
  if (BEHIND[range] === 'plaque') return rectangle(layout.plaque, low.fill, layout.radiusPx);
  return BEHIND[range] === 'frame' ? around(layout, high.fill) : '';
}

function around({ plaque, closed, linePx, radiusPx }: IconLayout, colour: string): string {
  if (closed) return frame(plaque, colour, { width: linePx, radius: radiusPx });
  const above = { ...plaque, bottom: plaque.top + linePx };
  const below = { ...plaque, top: plaque.bottom - linePx };
  return rectangle(above, colour) + rectangle(below, colour);
}

function footOf(
  { range, trend }: ValueIcon,
  layout: IconLayout,
  { mark, palette }: { mark: string; palette: IconPalette },
): string {
  const filled = range === 'urgentHigh' ? rectangle(layout.band, palette.high.fill) : '';
  return filled + trendMark(trend, layout.strip, mark);
}

/** What was: the number in grey, struck through, without an arrow and without its range's colour. */
export function staleIcon(icon: StaleIcon, sizePx: number, palette: IconPalette): string {
  const layout = iconLayout({ sizePx, behind: 'nothing', urgent: false, banded: icon.simulated });
  const number = fittedText(icon.text, layout.number, { fill: palette.mute, gap: layout.gapPx });
  const foot = icon.simulated ? band(layout, palette.simulated, 'none') : '';
  const attention = icon.attention ? attentionDot(layout.strip, palette.ink) : '';
  return struck(number, layout, palette.ink) + foot + attention;
}

/** The line is drawn in a cut of its own, or it would drown in the digits' own bars. */
function struck(number: string, { all, number: box, linePx }: IconLayout, colour: string): string {
  const width = Math.max(1, Math.round(1.25 * linePx));
  const top = Math.round(box.top + (heightOf(box) - width) / 2);
  const line: Box = { left: all.left, top, right: all.right, bottom: top + width };
  const cut: Box = { ...line, top: line.top - linePx / 2, bottom: line.bottom + linePx / 2 };
  const mask = `<mask id="cut"><rect width="${widthOf(all)}" height="${heightOf(all)}" fill="#fff"/>${rectangle(cut, '#000')}</mask>`;
  return `${mask}<g mask="url(#cut)">${number}</g>${rectangle(line, colour)}`;
}

function attentionDot(strip: Box, fill: string): string {
  const radius = heightOf(strip) / 2;
  return circle([strip.right - radius, (strip.top + strip.bottom) / 2], radius, fill);
}
