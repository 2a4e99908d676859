import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeStrip, stripSize } from '../../../../src/main/windows/strip-placement.ts';

const LAPTOP = { x: 0, y: 27, width: 1280, height: 693 };
const BESIDE = { x: 1280, y: 0, width: 1920, height: 1040 };
const ONE = { persons: 1, discreet: false, zoom: 1 };

const inside = (
  { x, y, width, height }: ReturnType<typeof placeStrip>,
  area: { x: number; y: number; width: number; height: number },
): boolean =>
  x >= area.x && y >= area.y && x + width <= area.x + area.width && y + height <= area.y + area.height;

describe('the size of the strip', () => {
  it('is a row for each person, and one for all while they are hidden', () => {
    const row = stripSize(ONE).height;
    expect(stripSize({ ...ONE, persons: 3 }).height).toBe(3 * (row - 2) + 2);
    expect(stripSize({ ...ONE, persons: 3, discreet: true }).height).toBe(row);
  });

  it('grows with the text', () => {
    const { width, height } = stripSize(ONE);
    expect(stripSize({ ...ONE, zoom: 2 })).toEqual({ width: 2 * width, height: 2 * height });
  });
});

describe('where the strip stands', () => {
  it('is the corner where trays live, until somebody moves it', () => {
    const { x, y, width } = placeStrip(ONE, null, [LAPTOP]);
    expect([x + width, y]).toEqual([1272, 35]);
  });

  it('is where it was left, on whichever screen that was', () => {
    expect(placeStrip(ONE, { x: 40, y: 500 }, [LAPTOP, BESIDE])).toMatchObject({ x: 40, y: 500 });
    expect(placeStrip(ONE, { x: 2000, y: 10 }, [LAPTOP, BESIDE])).toMatchObject({ x: 2000, y: 10 });
  });

  it('is within reach when the screen it was left on is gone', () => {
    const place = placeStrip(ONE, { x: 2000, y: 10 }, [LAPTOP]);
    expect(inside(place, LAPTOP)).toBe(true);
    expect(place.x + place.width).toBe(1280);
  });

  it('is wholly on a screen, wherever it was left and however many are followed', () => {
    const left = fc.record({
      x: fc.integer({ min: -9000, max: 9000 }),
      y: fc.integer({ min: -9000, max: 9000 }),
    });
    fc.assert(
      fc.property(
        left,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(1, 1.25, 1.5, 2),
        (at, persons, zoom) => {
          const place = placeStrip({ persons, discreet: false, zoom }, at, [LAPTOP, BESIDE]);
          expect(inside(place, LAPTOP) || inside(place, BESIDE)).toBe(true);
        },
      ),
    );
  });
});
