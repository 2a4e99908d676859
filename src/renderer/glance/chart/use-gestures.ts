import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pinchFactor, wheelWish } from './gestures.ts';

export interface Gestures {
  /** By so many pixels, to the right. */
  onPan: (px: number) => void;
  /** Around a place, from the element's left edge. */
  onZoom: (factor: number, atPx: number) => void;
  /** Something points at a place; undefined where nothing does any more. */
  onPoint: (atPx: number | undefined) => void;
}

/** A hand is never still: below this it points, above it drags. */
const DRAG_FROM_PX = 4;

/** Wheel, drag and pinch on an element. What they mean is the caller's. */
export function useGestures(element: RefObject<HTMLElement | null>, gestures: Gestures): void {
  // The handlers are new with every drawing; the listeners stay.
  const current = useRef(gestures);
  current.current = gestures;
  useEffect(() => {
    const frame = element.current;
    if (!frame) return undefined;
    const pressed = new Map<number, { x: number; startX: number; dragging: boolean }>();
    const leftOf = (clientX: number): number => clientX - frame.getBoundingClientRect().left;
    const spread = (): number => {
      const [one, other] = [...pressed.values()];
      return one && other ? Math.abs(one.x - other.x) : 0;
    };
    const middle = (): number => {
      const [one, other] = [...pressed.values()];
      return one && other ? leftOf((one.x + other.x) / 2) : 0;
    };
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const wish = wheelWish(event);
      if (wish.wish === 'pan') current.current.onPan(-wish.px);
      else current.current.onZoom(wish.factor, leftOf(event.clientX));
    };
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      pressed.set(event.pointerId, { x: event.clientX, startX: event.clientX, dragging: false });
    };
    const onMove = (event: PointerEvent): void => {
      // Where the button was let go of outside the window, nobody has said so.
      if (event.buttons === 0) pressed.delete(event.pointerId);
      const held = pressed.get(event.pointerId);
      if (!held) return current.current.onPoint(leftOf(event.clientX));
      const [beforeX, beforePx] = [held.x, spread()];
      held.x = event.clientX;
      if (pressed.size === 2) return current.current.onZoom(pinchFactor(beforePx, spread()), middle());
      held.dragging ||= Math.abs(held.x - held.startX) >= DRAG_FROM_PX;
      if (!held.dragging) return undefined;
      if (!frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId);
      current.current.onPoint(undefined);
      return current.current.onPan(held.x - beforeX);
    };
    const onUp = (event: PointerEvent): void => {
      const held = pressed.get(event.pointerId);
      pressed.delete(event.pointerId);
      if (held && !held.dragging) current.current.onPoint(leftOf(event.clientX));
    };
    const onLeave = (event: PointerEvent): void => {
      if (!pressed.has(event.pointerId)) current.current.onPoint(undefined);
    };
    const onCancel = (event: PointerEvent): void => {
      pressed.delete(event.pointerId);
    };
    // The page itself must neither scroll nor grow.
    frame.addEventListener('wheel', onWheel, { passive: false });
    frame.addEventListener('pointerdown', onDown);
    frame.addEventListener('pointermove', onMove);
    frame.addEventListener('pointerup', onUp);
    frame.addEventListener('pointerleave', onLeave);
    frame.addEventListener('pointercancel', onCancel);
    return () => {
      frame.removeEventListener('wheel', onWheel);
      frame.removeEventListener('pointerdown', onDown);
      frame.removeEventListener('pointermove', onMove);
      frame.removeEventListener('pointerup', onUp);
      frame.removeEventListener('pointerleave', onLeave);
      frame.removeEventListener('pointercancel', onCancel);
    };
  }, [element]);
}
