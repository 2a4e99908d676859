import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { type KeyTargets, chartKeys } from './chart-keys.ts';
import { type DiaryMark, diaryMarks } from './diary-marks.ts';
import { DiaryStrip } from './diary-strip.tsx';
import { AROUND_PLOT_PX } from './plot.ts';
import { ReadOutChip } from './read-out-chip.tsx';
import { eventsReadOut, spokenStop, stopReadOut } from './stop-read-out.ts';
import type { Stop } from './stops.ts';
import { useCursor } from './use-cursor.ts';
import { useDrawing } from './use-drawing.ts';
import { useGestures } from './use-gestures.ts';
import { useGlucoseChart } from './use-glucose-chart.ts';

export interface ChartViewProps extends Omit<KeyTargets, 'cursor'> {
  /** Places where the cursor can stand, in and around what is shown; ascending. */
  stops: () => readonly Stop[];
}

/**
 * The chart with its cursor, by pointer or by keys. To a screen reader it is a slider over the readings: that is the
 * one role whose arrow keys reach the page and whose value is read out as it moves.
 */
export function ChartView({ stops, ...props }: ChartViewProps): JSX.Element {
  const { model, words, move } = props;
  const { context } = words;
  const { t } = context.language;
  const { span } = model;
  const descriptionId = useId();
  const screen = useGlucoseChart();
  const { chart, frame, size } = screen;
  const cursor = useCursor({ model, stops, reveal: move.reveal });
  const { stop } = cursor;
  useDrawing(screen, model, { words, cursorAt: stop?.at });
  const widthPx = Math.max(size.value.widthPx - AROUND_PLOT_PX.left - AROUND_PLOT_PX.right, 0);
  const { marks, mark, point } = useMarks(props, widthPx);
  useGestures(frame, {
    onPan: (px) => void move.pan((-px / Math.max(widthPx, 1)) * (span.to - span.from)),
    onZoom: (factor, atPx) => void move.zoom(factor, chart.current?.instantAt(atPx)),
    // A mark tells of itself; the readings above it are not what is pointed at.
    onPoint: (atPx) => cursor.point(atPx === undefined || mark ? undefined : chart.current?.instantAt(atPx)),
  });
  const newest = model.readings.at(-1);
  const spoken = stop ?? (newest && { at: newest.readAt, reading: newest, events: [] });

  return (
    <>
      <div
        ref={frame}
        class="chart-frame"
        role="slider"
        aria-roledescription={t('glance.chart')}
        aria-label={t('glance.chartOf', { period: words.period })}
        aria-describedby={descriptionId}
        aria-valuemin={span.from}
        aria-valuemax={span.to}
        aria-valuenow={spoken?.at ?? span.to}
        aria-valuetext={spoken ? spokenStop(stopReadOut(spoken, context), context) : words.nothing}
        tabIndex={0}
        onKeyDown={chartKeys({ ...props, cursor })}
        onBlur={() => cursor.point(undefined)}
      >
        <span id={descriptionId} class="visually-hidden">
          {t('glance.chartDescription', { summary: words.summary })}
        </span>
        <canvas ref={screen.canvas} />
        <DiaryStrip
          marks={marks}
          span={span}
          widthPx={widthPx}
          onPoint={(pointed) => {
            point(pointed);
            cursor.point(undefined);
          }}
        />
      </div>
      {stop && <ReadOutChip said={stopReadOut(stop, context)} atPx={chart.current?.pxOf(stop.at) ?? 0} />}
      {!stop && mark && (
        <ReadOutChip said={eventsReadOut(mark.events, context)} atPx={AROUND_PLOT_PX.left + mark.atPx} />
      )}
    </>
  );
}

/** The marks below the plot, and the one that is pointed at. */
function useMarks({ model, words }: Pick<ChartViewProps, 'model' | 'words'>, widthPx: number) {
  const pointed = useSignal<DiaryMark | undefined>(undefined);
  const { diary, span } = model;
  const { unit, mgdlPerMmol, language } = words.context;
  const marks = useMemo(
    () => (widthPx > 0 ? diaryMarks(diary, { span, widthPx, unit, mgdlPerMmol, language }) : []),
    [diary, span, widthPx, unit, mgdlPerMmol, language],
  );
  // A mark is known by the words it shows; the same one may have been made anew meanwhile.
  const id = pointed.value?.events[0]?.eventId;
  return {
    marks,
    mark: id === undefined ? undefined : marks.find(({ events }) => events[0]?.eventId === id),
    point: (mark: DiaryMark | undefined): void => {
      pointed.value = mark;
    },
  };
}
