import type { JSX } from 'preact';
import { type DiaryMark, pxWithin } from './diary-marks.ts';
import { EventSign } from './event-sign.tsx';
import type { Span } from './span.ts';

export interface DiaryStripProps {
  marks: readonly DiaryMark[];
  span: Span;
  /** Of the plot. */
  widthPx: number;
  /** With nothing when the pointer leaves a mark. */
  onPoint: (mark: DiaryMark | undefined) => void;
}

/** What happened beside glucose, quietly between the plot and its hours. The cursor's words say it in full. */
export function DiaryStrip({ marks, span, widthPx, onPoint }: DiaryStripProps): JSX.Element {
  return (
    <div class="diary" aria-hidden="true">
      {marks.flatMap(({ events }) =>
        events.map(({ eventId, at }) => (
          <span
            key={`tick ${eventId}`}
            class="diary-tick"
            style={{ left: `${pxWithin(span, at, widthPx)}px` }}
          />
        )),
      )}
      {marks.map((mark) => (
        <span
          key={mark.events[0]?.eventId}
          class="diary-mark"
          style={{ left: `${mark.atPx}px` }}
          onPointerEnter={() => onPoint(mark)}
          onPointerLeave={() => onPoint(undefined)}
        >
          {mark.sign && <EventSign kind={mark.sign} />}
          {mark.label}
        </span>
      ))}
    </div>
  );
}
