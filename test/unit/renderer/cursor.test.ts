import { describe, expect, it } from 'vitest';
import { moveCursor, nearestInstant } from '../../../src/renderer/glance/chart/cursor.ts';

const MINUTE_MS = 60_000;
const STOPS = [0, 5, 10, 60, 65, 130].map((minutes) => minutes * MINUTE_MS);

const move = (key: string, minutes: number | undefined): number | undefined => {
  const at = moveCursor(key, minutes === undefined ? undefined : minutes * MINUTE_MS, STOPS);
  return at === undefined ? undefined : at / MINUTE_MS;
};

describe('the cursor of the chart', () => {
  it('starts at the newest reading, or at the end that is asked for', () => {
    expect(move('ArrowLeft', undefined)).toBe(130);
    expect(move('ArrowRight', undefined)).toBe(130);
    expect(move('Home', undefined)).toBe(0);
    expect(move('End', undefined)).toBe(130);
  });

  it('goes from stop to stop, across gaps, and stops at both ends', () => {
    expect(move('ArrowRight', 10)).toBe(60);
    expect(move('ArrowLeft', 60)).toBe(10);
    expect(move('ArrowLeft', 0)).toBe(0);
    expect(move('ArrowRight', 130)).toBe(130);
  });

  it('goes an hour by page', () => {
    expect(move('PageDown', 5)).toBe(65);
    expect(move('PageUp', 65)).toBe(5);
  });

  it('goes on from where it was when its stop has left the chart', () => {
    expect(move('ArrowRight', -30)).toBe(0);
    expect(move('ArrowLeft', -30)).toBe(0);
  });

  it('leaves other keys alone, and is nowhere without stops', () => {
    expect(move('a', 5)).toBeUndefined();
    expect(moveCursor('End', undefined, [])).toBeUndefined();
  });

  it('finds the stop nearest to the pointer', () => {
    expect(nearestInstant(STOPS, 30 * MINUTE_MS)).toBe(10 * MINUTE_MS);
    expect(nearestInstant([], 0)).toBeUndefined();
  });
});
