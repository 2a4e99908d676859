import { absenceIcon } from './absence-icon.ts';
import { badgeIcon } from './badge-icon.ts';
import { discreetIcon } from './discreet-icon.ts';
import type { IconDescription, IconTheme } from './icon-description.ts';
import { logoIcon } from './logo-icon.ts';
import { iconPalette } from './palette.ts';
import type { Shape } from './shapes.ts';
import { staleIcon } from './stale-icon.ts';
import { valueIcon } from './value-icon.ts';

/**
 * Draws an icon for exactly this many physical pixels: its edges are placed on them, so it must not be scaled.
 * Pure; needs the bundled face where it is painted.
 */
export function drawIcon(icon: IconDescription, sizePx: number, theme: IconTheme): Shape[] {
  const palette = iconPalette(theme);
  if (icon.kind === 'value') return valueIcon(icon, sizePx, palette);
  if (icon.kind === 'stale') return staleIcon(icon, sizePx, palette);
  if (icon.kind === 'absent') return absenceIcon(icon, sizePx, palette);
  if (icon.kind === 'badge') return badgeIcon(icon, sizePx, palette);
  if (icon.kind === 'discreet') return discreetIcon(icon, sizePx, palette);
  return [logoIcon(sizePx, palette)];
}
