import { absenceIcon } from './absence-icon.ts';
import { badgeIcon } from './badge-icon.ts';
import { discreetIcon } from './discreet-icon.ts';
import type { IconDescription, IconTheme } from './icon-description.ts';
import { logoIcon } from './logo-icon.ts';
import { iconPalette, type IconPalette } from './palette.ts';
import { staleIcon } from './stale-icon.ts';
import { valueIcon } from './value-icon.ts';

/**
 * Draws an icon for exactly this many physical pixels: its edges are placed on them, so it must not be scaled.
 * Pure; needs the bundled face where it is rendered.
 */
export function iconSvg(icon: IconDescription, sizePx: number, theme: IconTheme): string {
  const drawing = draw(icon, sizePx, iconPalette(theme));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${sizePx}" height="${sizePx}" viewBox="0 0 ${sizePx} ${sizePx}">${drawing}</svg>`;
}

function draw(icon: IconDescription, sizePx: number, palette: IconPalette): string {
  if (icon.kind === 'value') return valueIcon(icon, sizePx, palette);
  if (icon.kind === 'stale') return staleIcon(icon, sizePx, palette);
  if (icon.kind === 'absent') return absenceIcon(icon, sizePx, palette);
  if (icon.kind === 'badge') return badgeIcon(icon, sizePx, palette);
  if (icon.kind === 'discreet') return discreetIcon(icon, sizePx, palette);
  return logoIcon(sizePx, palette);
}
