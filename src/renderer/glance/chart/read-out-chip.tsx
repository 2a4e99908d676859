import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../../ui/language.tsx';
import { RangeShape } from '../../ui/range-shape.tsx';
import { sideOf } from './side.ts';
import type { StopReadOut } from './stop-read-out.ts';

const MOST_EVENTS = 4;

export interface ReadOutChipProps {
  said: StopReadOut;
  /** Where the point lies, from the chart's left edge. */
  atPx: number;
}

/** The words beside the cursor: above the chart's points, kept within its edges. */
export function ReadOutChip({ said: { reading, events }, atPx }: ReadOutChipProps): JSX.Element {
  const { t } = useLanguage();
  const chip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = chip.current;
    if (!element?.parentElement) return;
    const freePx = element.parentElement.clientWidth - element.offsetWidth;
    element.style.translate = `${Math.min(Math.max(atPx - element.offsetWidth / 2, 0), freePx)}px`;
  });
  return (
    <div ref={chip} class="read-out" aria-hidden="true">
      {reading && (
        <p data-side={sideOf(reading.range)}>
          <span class="mute">{reading.time}</span>
          <RangeShape side={sideOf(reading.range)} />
          <strong>{reading.value}</strong>
          <span class="mute">{reading.words}</span>
        </p>
      )}
      {events.slice(0, MOST_EVENTS).map(({ id, time, words }) => (
        <p key={id}>
          <span class="mute">{time}</span>
          <span class="read-out-event">{words}</span>
        </p>
      ))}
      {events.length > MOST_EVENTS && (
        <p class="mute">{t('glance.moreEvents', { count: events.length - MOST_EVENTS })}</p>
      )}
    </div>
  );
}
