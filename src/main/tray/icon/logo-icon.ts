import type { IconPalette } from './palette.ts';
import { polygon, type Shape } from './shapes.ts';

/** The flat arrow of the program's name, in one colour: it serves as macOS' template image too. */
export function logoIcon(sizePx: number, { ink }: IconPalette): Shape {
  const line = Math.max(2, Math.round(sizePx / 8));
  const top = Math.round((sizePx - line) / 2);
  const centre = top + line / 2;
  const reach = sizePx * 0.34;
  const neck = sizePx * 0.52;
  return polygon(
    [
      [0, top],
      [neck, top],
      [neck, centre - reach],
      [sizePx, centre],
      [neck, centre + reach],
      [neck, top + line],
      [0, top + line],
    ],
    ink,
  );
}
