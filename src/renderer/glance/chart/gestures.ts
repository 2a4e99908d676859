/** What a turn of a wheel or a move on a touchpad asks of the chart. */
export type WheelWish = { wish: 'pan'; px: number } | { wish: 'zoom'; factor: number };

/** A line of a wheel that counts in lines, as browsers take it. */
const LINE_PX = 16;
const ZOOM_PER_PX = 0.002;
/** Pinching on a touchpad comes as small turns of a wheel with Control. */
const PINCH_PER_PX = 0.01;
/** One turn, however fast, shows no more than twice or half as much. */
const MOST = Math.log(2);

export type WheelTurn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'shiftKey'>;

/** Across scrolls through time, up and down zooms; with Shift a wheel that only goes up and down scrolls as well. */
export function wheelWish({ deltaX, deltaY, deltaMode, ctrlKey, shiftKey }: WheelTurn): WheelWish {
  const scale = deltaMode === 0 ? 1 : LINE_PX;
  const [x, y] = [deltaX * scale, deltaY * scale];
  if (!ctrlKey && (shiftKey || Math.abs(x) > Math.abs(y))) return { wish: 'pan', px: x === 0 ? y : x };
  const growth = y * (ctrlKey ? PINCH_PER_PX : ZOOM_PER_PX);
  return { wish: 'zoom', factor: Math.exp(Math.min(Math.max(growth, -MOST), MOST)) };
}

/** How much more is shown after two fingers have moved. */
export function pinchFactor(beforePx: number, afterPx: number): number {
  return beforePx > 0 && afterPx > 0 ? beforePx / afterPx : 1;
}
