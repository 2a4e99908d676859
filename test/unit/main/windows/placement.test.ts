import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, placeByTray } from '../../../../src/main/windows/placement.ts';

const SIZE = { width: 396, height: 480 };

describe('where the glance window opens', () => {
  it('hangs below a tray icon in a menu bar, centred on it', () => {
    const workArea = { x: 0, y: 25, width: 1440, height: 875 };
    expect(placeByTray(SIZE, workArea, { x: 1000, y: 0, width: 40, height: 25 })).toEqual({ x: 822, y: 33 });
  });

  it('stands above a tray icon in a taskbar and stays on the screen', () => {
    const workArea = { x: 0, y: 0, width: 1920, height: 1040 };
    expect(placeByTray(SIZE, workArea, { x: 1890, y: 1045, width: 24, height: 30 })).toEqual({
      x: 1516,
      y: 552,
    });
  });

  it('takes the corner where trays live when nobody says where the icon is', () => {
    expect(placeByTray(SIZE, { x: 0, y: 0, width: 1920, height: 1040 }, undefined)).toEqual({
      x: 1516,
      y: 552,
    });
    expect(placeByTray(SIZE, { x: 0, y: 27, width: 1920, height: 1053 }, undefined)).toEqual({
      x: 1516,
      y: 35,
    });
  });

  it('is on the screen wherever the icon is', () => {
    const rectangle = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -3000, max: 3000 }),
      width: fc.integer({ min: 1, max: 80 }),
      height: fc.integer({ min: 1, max: 80 }),
    });
    fc.assert(
      fc.property(rectangle, (tray) => {
        const { x } = placeByTray(SIZE, { x: 0, y: 0, width: 1920, height: 1040 }, tray);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + SIZE.width).toBeLessThanOrEqual(1920);
      }),
    );
  });
});

describe('the size of a window', () => {
  const workArea = { x: 0, y: 27, width: 1280, height: 693 };

  it('is what somebody wants where there is room', () => {
    expect(fit({ width: 396, height: 480.4 }, workArea)).toEqual({ width: 396, height: 480 });
  });

  it('leaves a margin on a screen that is too small for it', () => {
    expect(fit({ width: 1520, height: 1120 }, workArea)).toEqual({ width: 1264, height: 677 });
  });
});
