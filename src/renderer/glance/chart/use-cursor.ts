import { useSignal } from '@preact/signals';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { moveCursor, nearestInstant } from './cursor.ts';
import type { ChartModel } from './model.ts';
import type { Stop } from './stops.ts';
import type { Look } from './use-viewport.ts';

export interface Cursor {
  /** The stop it stands on; undefined where it is nowhere, or out of sight. */
  stop: Stop | undefined;
  /** Goes to the stop nearest to an instant, of those in sight; away for undefined. */
  point: (at: EpochMs | undefined) => void;
  /** Goes where a key takes it, and has the chart follow. */
  press: (key: string) => void;
}

export interface CursorPlace {
  model: ChartModel;
  /** Where it can stand, in and around what is shown; ascending. */
  stops: () => readonly Stop[];
  reveal: Look['reveal'];
}

/** The chart's cursor, which pointer and keys share. */
export function useCursor({ model, stops, reveal }: CursorPlace): Cursor {
  const cursorAt = useSignal<EpochMs | undefined>(undefined);
  const { span } = model;
  const inSight = (at: EpochMs): boolean => at >= span.from && at <= span.to;
  const instants = (): EpochMs[] => stops().map(({ at }) => at);
  const at = cursorAt.value;
  const stop = at !== undefined && inSight(at) ? stops().find((each) => each.at === at) : undefined;
  return {
    stop,
    point: (instant) => {
      cursorAt.value =
        instant === undefined ? undefined : nearestInstant(instants().filter(inSight), instant);
    },
    press: (key) => {
      // It enters where somebody looks, and from there goes on beyond the edges.
      const staysInSight = !stop || key === 'Home' || key === 'End';
      const moved = moveCursor(key, stop?.at, staysInSight ? instants().filter(inSight) : instants());
      if (moved === undefined) return;
      cursorAt.value = moved;
      reveal(moved);
    },
  };
}
