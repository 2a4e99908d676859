import { type Box, circle, heightOf, type Shape } from './shapes.ts';

/** The number stands, but somebody must do something: a dot at the strip's end. */
export function attentionDot(strip: Box, fill: string): Shape {
  const radius = heightOf(strip) / 2;
  return circle([strip.right - radius, (strip.top + strip.bottom) / 2], radius, fill);
}
