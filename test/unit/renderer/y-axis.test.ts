import { describe, expect, it } from 'vitest';
import { drawnMgdl, yBounds, yTicks } from '../../../src/renderer/glance/chart/y-axis.ts';
import { DEFAULT_RANGES } from '../../../src/shared/glucose/ranges.ts';
import { readingAt } from './readings.ts';

describe('the glucose axis', () => {
  it('is the same for two ordinary days, so that they can be compared', () => {
    expect(yBounds([readingAt(0, 90)], DEFAULT_RANGES)).toEqual(yBounds([readingAt(0, 240)], DEFAULT_RANGES));
    expect(yBounds([], DEFAULT_RANGES)).toEqual({ bottom: 40, top: 270 });
  });

  it('makes room for what is higher', () => {
    expect(yBounds([readingAt(0, 320)], DEFAULT_RANGES).top).toBe(350);
    expect(yBounds([readingAt(0, 401, { special: 'high' })], DEFAULT_RANGES).top).toBe(400);
    expect(yBounds([readingAt(0, 501, { special: 'high' })], DEFAULT_RANGES).top).toBe(500);
  });

  it('puts LOW and HIGH on its borders', () => {
    const bounds = { bottom: 40, top: 400 };
    expect(drawnMgdl(readingAt(0, 39, { special: 'low' }), bounds)).toBe(40);
    expect(drawnMgdl(readingAt(0, 401, { special: 'high' }), bounds)).toBe(400);
    expect(drawnMgdl(readingAt(0, 142), bounds)).toBe(142);
  });

  it('labels the borders of the ranges, and leaves out what would touch', () => {
    expect(yTicks({ bottom: 40, top: 270 }, DEFAULT_RANGES, 110)).toEqual([70, 180, 250]);
    expect(yTicks({ bottom: 40, top: 400 }, DEFAULT_RANGES, 110)).toEqual([70, 180, 250, 400]);
    expect(yTicks({ bottom: 40, top: 270 }, DEFAULT_RANGES, 400)).toEqual([55, 70, 180, 250, 270]);
  });
});
