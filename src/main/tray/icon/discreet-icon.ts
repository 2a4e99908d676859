import type { IconDescription } from './icon-description.ts';
import type { IconPalette } from './palette.ts';
import { circle, rectangle, ring, type Shape } from './shapes.ts';

type Discreet = Extract<IconDescription, { kind: 'discreet' }>;

/** A neutral dot in the middle, open where nothing current is known; an exclamation mark beside it while something rings. */
export function discreetIcon({ ringing, current }: Discreet, sizePx: number, { ink }: IconPalette): Shape[] {
  const radius = sizePx * (ringing ? 0.22 : 0.26);
  const centre = [ringing ? radius + sizePx * 0.08 : sizePx / 2, sizePx / 2] as const;
  const line = Math.max(1, sizePx / 12);
  const dot = current ? circle(centre, radius, ink) : ring(centre, radius, { width: line, fill: ink });
  return ringing ? [dot, ...exclamation(sizePx, ink)] : [dot];
}

function exclamation(sizePx: number, ink: string): Shape[] {
  const width = Math.max(2, Math.round(sizePx / 7));
  const left = Math.round(sizePx * 0.72);
  const [top, foot] = [Math.round(sizePx * 0.16), Math.round(sizePx * 0.6)];
  const stroke = rectangle({ left, top, right: left + width, bottom: foot }, ink);
  return [stroke, circle([left + width / 2, sizePx * 0.78], width * 0.6, ink)];
}
