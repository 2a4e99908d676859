/** What a key asks of the chart. */
export type KeyWish =
  | { wish: 'cursor' }
  /** A share of what is shown; below 0 is back in time. */
  | { wish: 'pan'; share: number }
  | { wish: 'zoom'; factor: number }
  | { wish: 'now' | 'summary' | 'table' };

const ZOOM = 1.5;
const QUARTER = 0.25;

const PLAIN: Readonly<Record<string, KeyWish>> = {
  ArrowLeft: { wish: 'cursor' },
  ArrowRight: { wish: 'cursor' },
  ArrowUp: { wish: 'cursor' },
  ArrowDown: { wish: 'cursor' },
  PageUp: { wish: 'cursor' },
  PageDown: { wish: 'cursor' },
  Home: { wish: 'cursor' },
  End: { wish: 'cursor' },
  '+': { wish: 'zoom', factor: 1 / ZOOM },
  '=': { wish: 'zoom', factor: 1 / ZOOM },
  '-': { wish: 'zoom', factor: ZOOM },
  '0': { wish: 'now' },
  s: { wish: 'summary' },
  t: { wish: 'table' },
};

const SHIFTED: Readonly<Record<string, KeyWish>> = {
  ArrowLeft: { wish: 'pan', share: -QUARTER },
  ArrowRight: { wish: 'pan', share: QUARTER },
  PageUp: { wish: 'pan', share: -1 },
  PageDown: { wish: 'pan', share: 1 },
  '+': { wish: 'zoom', factor: 1 / ZOOM },
};

export interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** Undefined for what means nothing here, such as the system's own combinations. */
export function keyWish({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): KeyWish | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  return (shiftKey ? SHIFTED : PLAIN)[key];
}
