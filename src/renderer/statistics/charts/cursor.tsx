import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';

export interface CursorProps {
  label: string;
  /** How many places the cursor can stand at. */
  stops: number;
  /** Where it begins. */
  start: number;
  /** How far the page keys go. */
  leap: number;
  /** Where a stop lies, as a share of the width. */
  placeOf: (stop: number) => number;
  /** What stands there, in words. */
  wordsOf: (stop: number) => string;
}

/** A line over a chart that reads out what lies under it: with the pointer, or by keys as a slider. */
export function Cursor({ label, stops, start, leap, placeOf, wordsOf }: CursorProps): JSX.Element {
  const stop = useSignal(start);
  const shown = useSignal(false);
  const at = Math.min(stop.value, stops - 1);
  const place = placeOf(at);
  return (
    <div
      class="cursor"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={stops - 1}
      aria-valuenow={at}
      aria-valuetext={wordsOf(at)}
      data-shown={shown.value}
      onKeyDown={(event) => move(event, { stop, stops, leap })}
      onFocus={() => (shown.value = true)}
      onBlur={() => (shown.value = false)}
      onPointerMove={(event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        stop.value = nearest((event.clientX - left) / width, { stops, placeOf });
        shown.value = true;
      }}
      onPointerLeave={({ currentTarget }) => {
        shown.value = currentTarget === document.activeElement;
      }}
    >
      {shown.value && (
        <>
          <span class="cursor-line" style={{ left: `${place * 100}%` }} />
          <span
            class="cursor-words"
            data-side={place > 0.5 ? 'left' : 'right'}
            style={place > 0.5 ? { right: `${(1 - place) * 100}%` } : { left: `${place * 100}%` }}
          >
            {wordsOf(at)}
          </span>
        </>
      )}
    </div>
  );
}

function move(
  event: KeyboardEvent,
  { stop, stops, leap }: { stop: Signal<number>; stops: number; leap: number },
): void {
  const last = stops - 1;
  const by: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: leap,
    PageDown: -leap,
    Home: -last,
    End: last,
  };
  const step = by[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  stop.value = Math.min(Math.max(stop.value + step, 0), last);
}

function nearest(share: number, { stops, placeOf }: Pick<CursorProps, 'stops' | 'placeOf'>): number {
  let best = 0;
  for (let stop = 1; stop < stops; stop += 1)
    if (Math.abs(placeOf(stop) - share) < Math.abs(placeOf(best) - share)) best = stop;
  return best;
}
