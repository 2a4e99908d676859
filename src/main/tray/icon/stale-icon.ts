import { attentionDot } from './attention-dot.ts';
import type { IconDescription } from './icon-description.ts';
import { type IconLayout, iconLayout } from './layout.ts';
import { fittedText } from './number.ts';
import type { IconPalette } from './palette.ts';
import { simulatedBand } from './simulated-band.ts';
import { type Box, erasing, heightOf, rectangle, type Shape } from './shapes.ts';

type StaleIcon = Extract<IconDescription, { kind: 'stale' }>;

/** What was: the number in grey, struck through, without an arrow and without its range's colour. */
export function staleIcon(icon: StaleIcon, sizePx: number, palette: IconPalette): Shape[] {
  const layout = iconLayout({ sizePx, behind: 'nothing', urgent: false, banded: icon.simulated });
  const number = fittedText(icon.text, layout.number, { fill: palette.mute, gap: layout.gapPx });
  const foot = icon.simulated ? simulatedBand(layout, palette, 'none') : [];
  const dotFill = icon.simulated ? palette.simulated.on : palette.ink;
  const attention = icon.attention ? [attentionDot(layout.strip, dotFill)] : [];
  return [...number, ...strike(layout, palette.ink), ...foot, ...attention];
}

/** The line is drawn in a cut of its own, or it would drown in the digits' own bars. */
function strike({ all, number: box, linePx }: IconLayout, fill: string): Shape[] {
  const width = Math.max(1, Math.round(1.25 * linePx));
  const top = Math.round(box.top + (heightOf(box) - width) / 2);
  const line: Box = { left: all.left, top, right: all.right, bottom: top + width };
  const cut: Box = { ...line, top: line.top - linePx / 2, bottom: line.bottom + linePx / 2 };
  return [erasing(cut), rectangle(line, fill)];
}
