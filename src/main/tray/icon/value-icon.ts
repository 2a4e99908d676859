import type { RangeName } from '../../../shared/glucose/ranges.ts';
import { attentionDot } from './attention-dot.ts';
import type { IconDescription } from './icon-description.ts';
import { type IconLayout, iconLayout } from './layout.ts';
import { fittedText } from './number.ts';
import type { IconPalette } from './palette.ts';
import { simulatedBand } from './simulated-band.ts';
import { frame, heightOf, rectangle, type Shape } from './shapes.ts';
import { trendMark } from './trend-mark.ts';

type ValueIcon = Extract<IconDescription, { kind: 'value' }>;

/** In range: nothing behind. Below: filled. Above: framed. What is urgent takes the foot in as well. */
const BEHIND = {
  urgentLow: 'plaque',
  low: 'plaque',
  inRange: 'nothing',
  high: 'frame',
  urgentHigh: 'frame',
} as const satisfies Record<RangeName, string>;

export function valueIcon(icon: ValueIcon, sizePx: number, palette: IconPalette): Shape[] {
  const urgent = icon.range === 'urgentLow' || icon.range === 'urgentHigh';
  const layout = iconLayout({
    sizePx,
    behind: BEHIND[icon.range],
    urgent,
    banded: icon.simulated || icon.range === 'urgentHigh',
  });
  const colours = coloursOf(icon.range, palette);
  const number = fittedText(icon.text, layout.number, { fill: colours.number, gap: layout.gapPx });
  return [...background(icon.range, layout, palette), ...number, ...footOf(icon, layout, palette)];
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

function background(range: RangeName, layout: IconLayout, { low, high }: IconPalette): Shape[] {
  if (BEHIND[range] === 'plaque') return [rectangle(layout.plaque, low.fill, layout.radiusPx)];
  return BEHIND[range] === 'frame' ? around(layout, high.fill) : [];
}

function around({ plaque, closed, linePx, radiusPx }: IconLayout, colour: string): Shape[] {
  if (closed) return [frame(plaque, colour, { width: linePx, radius: radiusPx })];
  const above = { ...plaque, bottom: plaque.top + linePx };
  const below = { ...plaque, top: plaque.bottom - linePx };
  return [rectangle(above, colour), rectangle(below, colour)];
}

function footOf(
  { range, trend, attention, simulated }: ValueIcon,
  layout: IconLayout,
  palette: IconPalette,
): Shape[] {
  const { strip } = layout;
  const fill = simulated ? palette.simulated.on : coloursOf(range, palette).mark;
  const dot = attention ? [attentionDot(strip, fill)] : [];
  if (simulated) return [...simulatedBand(layout, palette, trend), ...dot];
  const filled = range === 'urgentHigh' ? [rectangle(layout.band, palette.high.fill)] : [];
  const place = attention ? { ...strip, right: strip.right - heightOf(strip) } : strip;
  return [...filled, ...trendMark(trend, place, fill), ...dot];
}
