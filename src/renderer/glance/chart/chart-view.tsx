import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo } from 'preact/hooks';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { formatMgdl } from '../../../shared/glucose/units.ts';
import { moveCursor, nearestInstant } from './cursor.ts';
import { type DiaryMark, diaryMarks } from './diary-marks.ts';
import { DiaryStrip } from './diary-strip.tsx';
import type { Drawing } from './drawing.ts';
import { hourWriter } from './hour-label.ts';
import { type KeyWish, keyWish } from './keys.ts';
import type { ChartModel } from './model.ts';
import { periodWords } from './period-words.ts';
import { AROUND_PLOT_PX } from './plot.ts';
import { ReadOutChip } from './read-out-chip.tsx';
import { eventsReadOut, spokenStop, stopReadOut } from './stop-read-out.ts';
import type { Stop } from './stops.ts';
import type { ChartWords } from './use-chart-words.ts';
import { useGestures } from './use-gestures.ts';
import { useGlucoseChart } from './use-glucose-chart.ts';
import type { Look } from './use-viewport.ts';
import type { Viewport } from './viewport.ts';

export interface ChartViewProps {
  model: ChartModel;
  /** Places where the cursor can stand, in and around what is shown; ascending. */
  stops: () => readonly Stop[];
  words: ChartWords;
  move: Look;
  /** Says something to whoever doesn’t see it. */
  onAnnounce: (text: string) => void;
  onTable: () => void;
}

/**
 * The chart with its cursor, by pointer or by keys. To a screen reader it is a slider over the readings: that is the
 * one role whose arrow keys reach the page and whose value is read out as it moves.
 */
export function ChartView(props: ChartViewProps): JSX.Element {
  const { model, stops, words, move } = props;
  const { context, gapLines } = words;
  const { unit, mgdlPerMmol, language } = context;
  const descriptionId = useId();
  const { canvas, frame, chart, colours, size } = useGlucoseChart();
  const cursorAt = useSignal<EpochMs | undefined>(undefined);
  const pointedMark = useSignal<DiaryMark | undefined>(undefined);
  const { readings, diary, span } = model;
  const pointed = cursorAt.value === undefined ? undefined : stops().find(({ at }) => at === cursorAt.value);
  const isShown = pointed && pointed.at >= span.from && pointed.at <= span.to;
  const valueLabel = useMemo(
    () => (mgdl: number) => formatMgdl(mgdl, unit, { language, mgdlPerMmol }),
    [unit, mgdlPerMmol, language],
  );
  const timeLabel = useMemo(() => hourWriter({ language }), [language]);
  const widthPx = Math.max(size.value.widthPx - AROUND_PLOT_PX.left - AROUND_PLOT_PX.right, 0);
  const marks = useMemo(
    () => (widthPx > 0 ? diaryMarks(diary, { span, widthPx, unit, mgdlPerMmol, language }) : []),
    [diary, span, widthPx, unit, mgdlPerMmol, language],
  );
  const cursor = isShown ? pointed.at : undefined;

  useLayoutEffect(() => {
    if (!colours.value || size.value.widthPx === 0) return;
    const drawing: Drawing = {
      model,
      colours: colours.value,
      cursorAt: cursor,
      valueLabel,
      timeLabel,
      gapWords: gapLines,
    };
    chart.current?.draw(drawing, size.value);
  }, [chart, model, colours.value, cursor, valueLabel, timeLabel, gapLines, size.value]);
  const isDrawn = widthPx > 0 && readings.length > 0;
  useEffect(() => {
    if (isDrawn) performance.mark('chart drawn');
  }, [isDrawn]);

  const instantAt = (px: number): EpochMs | undefined => chart.current?.instantAt(px);
  useGestures(frame, {
    onPan: (px) => void move.pan((-px / Math.max(widthPx, 1)) * (span.to - span.from)),
    onZoom: (factor, atPx) => void move.zoom(factor, instantAt(atPx)),
    onPoint: (atPx) => {
      const at = atPx === undefined || pointedMark.value ? undefined : instantAt(atPx);
      cursorAt.value = at === undefined ? undefined : nearestInstant(stopsIn(stops(), model), at);
    },
  });
  const moveCursorBy = (key: string): void => {
    // It enters where somebody looks, and from there goes on beyond the edges.
    const staysInView = cursor === undefined || key === 'Home' || key === 'End';
    const instants = staysInView ? stopsIn(stops(), model) : stops().map(({ at }) => at);
    const moved = moveCursor(key, cursor, instants);
    if (moved === undefined) return;
    cursorAt.value = moved;
    move.reveal(moved);
  };
  const tell = (viewport: Viewport): void => props.onAnnounce(periodWords(viewport, context.now, language));
  const obey = (wish: KeyWish, key: string): void => {
    switch (wish.wish) {
      case 'cursor':
        return moveCursorBy(key);
      case 'pan':
        return tell(move.pan(wish.share * (span.to - span.from)));
      case 'zoom':
        return tell(move.zoom(wish.factor, cursor));
      case 'now':
        return tell(move.toNow());
      case 'summary':
        return props.onAnnounce(words.summary);
      case 'table':
        return props.onTable();
    }
    return wish satisfies never;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const wish = keyWish(event);
    if (!wish) return;
    event.preventDefault();
    obey(wish, event.key);
  };
  const leave = (): void => {
    cursorAt.value = undefined;
  };
  const point = (mark: DiaryMark | undefined): void => {
    pointedMark.value = mark;
    cursorAt.value = undefined;
  };
  // A mark is pointed at by the words it shows; the same one may have been made anew meanwhile.
  const mark = marks.find(({ events }) => events[0]?.eventId === pointedMark.value?.events[0]?.eventId);
  const newest = readings.at(-1);
  const spoken = isShown ? pointed : newest && { at: newest.readAt, reading: newest, events: [] };

  return (
    <>
      <div
        ref={frame}
        class="chart-frame"
        role="slider"
        aria-roledescription={language.t('glance.chart')}
        aria-label={language.t('glance.chartOf', { period: words.period })}
        aria-describedby={descriptionId}
        aria-valuemin={span.from}
        aria-valuemax={span.to}
        aria-valuenow={cursor ?? newest?.readAt ?? span.to}
        aria-valuetext={spoken ? spokenStop(stopReadOut(spoken, context), context) : words.nothing}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={leave}
      >
        <span id={descriptionId} class="visually-hidden">
          {language.t('glance.chartDescription', { summary: words.summary })}
        </span>
        <canvas ref={canvas} />
        <DiaryStrip marks={marks} span={span} widthPx={widthPx} onPoint={point} />
      </div>
      {isShown && (
        <ReadOutChip said={stopReadOut(pointed, context)} atPx={chart.current?.pxOf(pointed.at) ?? 0} />
      )}
      {!isShown && mark && (
        <ReadOutChip said={eventsReadOut(mark.events, context)} atPx={AROUND_PLOT_PX.left + mark.atPx} />
      )}
    </>
  );
}

function stopsIn(stops: readonly Stop[], { span }: ChartModel): EpochMs[] {
  return stops.map(({ at }) => at).filter((at) => at >= span.from && at <= span.to);
}
