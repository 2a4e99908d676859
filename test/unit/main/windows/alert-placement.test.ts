import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertSize, placeAlert } from '../../../../src/main/windows/alert-placement.ts';

const ONE = { entries: 1, rehearsals: 0, troubles: 0, discreet: false };

describe('where the alert window opens', () => {
  it('is at the top right of the work area, below a panel', () => {
    const { width, height } = alertSize(ONE);
    const workArea = { x: 100, y: 27, width: 1820, height: 1053 };
    expect(placeAlert(ONE, workArea)).toEqual({ x: 1920 - width - 16, y: 43, width, height });
  });

  it('is larger for more persons, a rehearsal’s band and a trouble, and never larger than the screen', () => {
    const { height } = alertSize(ONE);
    expect(alertSize({ ...ONE, entries: 2 }).height).toBeGreaterThan(height);
    expect(alertSize({ ...ONE, rehearsals: 1 }).height).toBeGreaterThan(height);
    expect(alertSize({ ...ONE, troubles: 1 }).height).toBeGreaterThan(height);
    expect(alertSize({ ...ONE, discreet: true }).height).toBeLessThan(height);
    const many = placeAlert({ ...ONE, entries: 20 }, { x: 0, y: 0, width: 1440, height: 900 });
    expect(many).toMatchObject({ y: 16, height: 868 });
  });

  it('grows with the size of text, as far as the screen is large enough', () => {
    const { width, height } = alertSize(ONE);
    expect(alertSize({ ...ONE, zoom: 1.5 })).toEqual({ width: width * 1.5, height: height * 1.5 });
    const screen = { x: 0, y: 0, width: 800, height: 600 };
    expect(placeAlert({ ...ONE, zoom: 2 }, screen)).toMatchObject({ width: 768, height: 568 });
  });

  it('is on the screen, whatever stands on it and however small the screen', () => {
    const panel = fc.record({
      entries: fc.nat({ max: 20 }),
      rehearsals: fc.nat({ max: 1 }),
      troubles: fc.nat({ max: 3 }),
      discreet: fc.boolean(),
      zoom: fc.constantFrom(1, 1.25, 1.5, 2),
    });
    const workArea = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -3000, max: 3000 }),
      width: fc.integer({ min: 320, max: 8000 }),
      height: fc.integer({ min: 240, max: 5000 }),
    });
    fc.assert(
      fc.property(panel, workArea, (what, area) => {
        const { x, y, width, height } = placeAlert(what, area);
        expect(x).toBeGreaterThanOrEqual(area.x);
        expect(y).toBeGreaterThanOrEqual(area.y);
        expect(x + width).toBeLessThanOrEqual(area.x + area.width);
        expect(y + height).toBeLessThanOrEqual(area.y + area.height);
        expect(Math.min(width, height)).toBeGreaterThan(0);
      }),
    );
  });
});
