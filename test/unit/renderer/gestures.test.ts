import { describe, expect, it } from 'vitest';
import { pinchFactor, wheelWish, type WheelTurn } from '../../../src/renderer/glance/chart/gestures.ts';
import { type Key, keyWish } from '../../../src/renderer/glance/chart/keys.ts';

const turn = (told: Partial<WheelTurn>) =>
  wheelWish({ deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, shiftKey: false, ...told });
const key = (name: string, told: Partial<Key> = {}) =>
  keyWish({ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...told });

describe('the wheel over the chart', () => {
  it('scrolls through time across, and with Shift', () => {
    expect(turn({ deltaX: 30, deltaY: 4 })).toEqual({ wish: 'pan', px: 30 });
    expect(turn({ deltaY: 30, shiftKey: true })).toEqual({ wish: 'pan', px: 30 });
    expect(turn({ deltaX: 2, deltaMode: 1 })).toEqual({ wish: 'pan', px: 32 });
  });

  it('zooms up and down, less in and more out, the same way there and back', () => {
    const [closer, wider] = [turn({ deltaY: -100 }), turn({ deltaY: 100 })];
    if (closer.wish !== 'zoom' || wider.wish !== 'zoom') throw new Error('It scrolls.');
    expect(closer.factor).toBeLessThan(1);
    expect(closer.factor * wider.factor).toBeCloseTo(1);
  });

  it('zooms when a touchpad is pinched, and never more than twofold at once', () => {
    expect(turn({ deltaX: 9, deltaY: 5, ctrlKey: true })).toMatchObject({ wish: 'zoom' });
    expect(turn({ deltaY: 90_000 })).toEqual({ wish: 'zoom', factor: 2 });
    expect(turn({ deltaY: -90_000 })).toEqual({ wish: 'zoom', factor: 0.5 });
  });

  it('shows as much more as two fingers come closer', () => {
    expect(pinchFactor(100, 200)).toBe(0.5);
    expect(pinchFactor(100, 0)).toBe(1);
    expect(pinchFactor(0, 100)).toBe(1);
  });
});

describe('the keys of the chart', () => {
  it('move the cursor, with Shift the stretch of time', () => {
    expect(key('ArrowLeft')).toEqual({ wish: 'cursor' });
    expect(key('ArrowLeft', { shiftKey: true })).toEqual({ wish: 'pan', share: -0.25 });
    expect(key('PageDown', { shiftKey: true })).toEqual({ wish: 'pan', share: 1 });
  });

  it('zoom however a keyboard makes a plus', () => {
    for (const plus of [key('+'), key('+', { shiftKey: true }), key('=')])
      expect(plus).toEqual({ wish: 'zoom', factor: 1 / 1.5 });
  });

  it('leave the system’s own combinations and other keys alone', () => {
    expect(key('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(key('+', { ctrlKey: true })).toBeUndefined();
    expect(key('0', { metaKey: true })).toBeUndefined();
    expect(key('Escape')).toBeUndefined();
    expect(key('Tab', { shiftKey: true })).toBeUndefined();
  });
});
