import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outline, Point } from '../../../../../src/main/tray/icon/shapes.ts';
import { coverageOf } from '../../../../../src/main/tray/raster/coverage.ts';

const SIZE = 8;
/** Points looked at in each direction within a pixel. */
const SAMPLES = 16;

const coordinate = fc.double({ min: -3, max: SIZE + 3, noNaN: true });
const triangle = fc.tuple(
  fc.tuple(coordinate, coordinate),
  fc.tuple(coordinate, coordinate),
  fc.tuple(coordinate, coordinate),
);

/** Whether a point lies in a triangle: on the same side of each of its sides. */
function isInside([x, y]: Point, corners: Outline): boolean {
  const sides = corners.map(([fromX, fromY], index) => {
    const [toX, toY] = corners[(index + 1) % corners.length] ?? [fromX, fromY];
    return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** All points lie on one line: then every point of the plane lies on the same side of each side. */
function isFlat([[x, y] = [0, 0], ...others]: Outline): boolean {
  const [[oneX, oneY] = [0, 0], [otherX, otherY] = [0, 0]] = others;
  return Math.abs((oneX - x) * (otherY - y) - (oneY - y) * (otherX - x)) < 1e-3;
}

/** The same by trying many points of each pixel. */
function sampled(corners: Outline): number[] {
  return Array.from({ length: SIZE * SIZE }, (_, pixel) => {
    const [left, top] = [pixel % SIZE, Math.floor(pixel / SIZE)];
    let hits = 0;
    for (let sample = 0; sample < SAMPLES ** 2; sample += 1) {
      const x = left + ((sample % SAMPLES) + 0.5) / SAMPLES;
      const y = top + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
      if (isInside([x, y], corners)) hits += 1;
    }
    return hits / SAMPLES ** 2;
  });
}

function square(from: number, to: number): Outline {
  return [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ];
}

describe('how much of each pixel an outline covers', () => {
  it('is what many samples say, also where it reaches beyond the picture', () => {
    fc.assert(
      fc.property(triangle, (corners) => {
        fc.pre(!isFlat(corners));
        const covered = coverageOf([corners], SIZE);
        const errors = sampled(corners).map((share, pixel) => Math.abs((covered[pixel] ?? 0) - share));
        // Each of three sides can pass beside a whole row of samples.
        expect(Math.max(...errors)).toBeLessThan(3 / SAMPLES);
      }),
      { numRuns: 100 },
    );
  });

  it('doesn’t depend on which way round it goes', () => {
    fc.assert(
      fc.property(triangle, (corners) => {
        const [one, other] = [coverageOf([corners], SIZE), coverageOf([corners.toReversed()], SIZE)];
        for (const [pixel, share] of one.entries()) expect(other[pixel]).toBeCloseTo(share, 4);
      }),
    );
  });

  it('is all or nothing on whole pixels, and leaves a hole where an outline runs the other way', () => {
    const covered = coverageOf([square(1, 7), square(3, 5).toReversed()], SIZE);
    const rows = Array.from({ length: SIZE }, (_, row) =>
      covered.slice(row * SIZE, (row + 1) * SIZE).join(''),
    );
    expect(rows).toEqual([
      '00000000',
      '01111110',
      '01111110',
      '01100110',
      '01100110',
      '01111110',
      '01111110',
      '00000000',
    ]);
  });
});
