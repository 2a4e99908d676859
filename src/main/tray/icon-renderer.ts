import { drawIcon } from './icon/draw-icon.ts';
import type { IconDescription, IconTheme } from './icon/icon-description.ts';
import { readFace } from './raster/face.ts';
import { paint } from './raster/paint.ts';
import { encodePng } from './raster/png.ts';

/** A drawn icon, ready for whatever shows it. */
export interface RenderedIcon {
  png: Uint8Array;
  sizePx: number;
  /** Nothing but ink: macOS may colour it to suit its menu bar. */
  oneColour: boolean;
}

export interface IconRenderer {
  /** @throws RangeError for a text that no icon shows */
  render(icon: IconDescription, sizePx: number, theme: IconTheme): RenderedIcon;
}

/** A day of one person on one screen shows some fifty different icons. */
const CACHED_ICONS = 64;

/** @param font the bundled face, TrueType */
export function createIconRenderer(font: Uint8Array): IconRenderer {
  const drawn = new Map<string, RenderedIcon>();
  const face = readFace(font);
  return {
    render(icon, sizePx, theme) {
      const key = JSON.stringify([icon, sizePx, theme]);
      const known = drawn.get(key);
      if (known) return known;
      const rgba = paint(drawIcon(icon, sizePx, theme), sizePx, face);
      const rendered = { png: encodePng(rgba, sizePx), sizePx, oneColour: icon.kind === 'logo' };
      const [oldest] = drawn.keys();
      if (drawn.size >= CACHED_ICONS && oldest !== undefined) drawn.delete(oldest);
      drawn.set(key, rendered);
      return rendered;
    },
  };
}
