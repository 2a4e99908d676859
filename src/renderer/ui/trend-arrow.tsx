import type { JSX } from 'preact';
import type { Trend } from '../../shared/glucose/trend.ts';

/** Degrees from "to the right"; a trend without an arrow has none. */
const DIRECTIONS: Partial<Record<Trend, { degrees: number; doubled?: boolean }>> = {
  doubleUp: { degrees: -90, doubled: true },
  singleUp: { degrees: -90 },
  fortyFiveUp: { degrees: -45 },
  flat: { degrees: 0 },
  fortyFiveDown: { degrees: 45 },
  singleDown: { degrees: 90 },
  doubleDown: { degrees: 90, doubled: true },
};

const ARROW = 'M3 16h25M18.5 6.5 28 16l-9.5 9.5';
const SLIM_ARROW = 'M3 16h25M21.6 10.6 28 16l-6.4 5.4';

/** The trend as a drawn arrow in a box of fixed size, so that nothing moves when it turns. */
export function TrendArrow({ trend, size }: { trend: Trend; size: number }): JSX.Element {
  const direction = DIRECTIONS[trend];
  return (
    <svg class="trend-arrow" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      {direction && (
        <g transform={`rotate(${direction.degrees} 16 16)`}>
          {direction.doubled ? (
            <>
              <path d={SLIM_ARROW} transform="translate(0 -7.6)" />
              <path d={SLIM_ARROW} transform="translate(0 7.6)" />
            </>
          ) : (
            <path d={ARROW} />
          )}
        </g>
      )}
    </svg>
  );
}
