import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { RangeShape } from '../../ui/range-shape.tsx';
import { sideOf } from './point-style.ts';
import type { ReadOut } from './read-out.ts';

export interface ReadOutChipProps {
  said: ReadOut;
  /** Where the point lies, from the chart's left edge. */
  atPx: number;
}

/** The words beside the cursor: above the chart's points, kept within its edges. */
export function ReadOutChip({ said, atPx }: ReadOutChipProps): JSX.Element {
  const chip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = chip.current;
    if (!element?.parentElement) return;
    const freePx = element.parentElement.clientWidth - element.offsetWidth;
    element.style.translate = `${Math.min(Math.max(atPx - element.offsetWidth / 2, 0), freePx)}px`;
  });
  return (
    <div ref={chip} class="read-out" data-side={sideOf(said.range)} aria-hidden="true">
      <span class="mute">{said.time}</span>
      <RangeShape side={sideOf(said.range)} />
      <strong>{said.value}</strong>
      <span class="mute">{said.words}</span>
    </div>
  );
}
