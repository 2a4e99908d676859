import { type KeyWish, keyWish } from './keys.ts';
import { periodWords } from './period-words.ts';
import type { ChartModel } from './model.ts';
import type { ChartWords } from './use-chart-words.ts';
import type { Cursor } from './use-cursor.ts';
import type { Look } from './use-viewport.ts';
import type { Viewport } from './viewport.ts';

export interface KeyTargets {
  model: ChartModel;
  words: ChartWords;
  move: Look;
  cursor: Cursor;
  /** Says something to whoever doesn’t see it. */
  onAnnounce: (text: string) => void;
  onTable: () => void;
}

/** What the chart does with its keys. */
export function chartKeys(targets: KeyTargets): (event: KeyboardEvent) => void {
  return (event) => {
    const wish = keyWish(event);
    if (!wish) return;
    event.preventDefault();
    obey(wish, event.key, targets);
  };
}

function obey(wish: KeyWish, key: string, targets: KeyTargets): void {
  const { model, words, move, cursor, onAnnounce, onTable } = targets;
  const { now, language } = words.context;
  const tell = (viewport: Viewport): void => onAnnounce(periodWords(viewport, now, language));
  switch (wish.wish) {
    case 'cursor':
      return cursor.press(key);
    case 'pan':
      return tell(move.pan(wish.share * (model.span.to - model.span.from)));
    case 'zoom':
      return tell(move.zoom(wish.factor, cursor.stop?.at));
    case 'now':
      return tell(move.toNow());
    case 'summary':
      return onAnnounce(words.summary);
    case 'table':
      return onTable();
  }
  return wish satisfies never;
}
