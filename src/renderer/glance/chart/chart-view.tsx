import { useLanguage } from '../../ui/language.tsx';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { formatMgdl, type GlucoseUnit } from '../../../shared/glucose/units.ts';
import { useClockWords } from '../../ui/use-clock-words.ts';
import { moveCursor, nearestInstant } from './cursor.ts';
import { type DiaryMark, diaryMarks } from './diary-marks.ts';
import { DiaryStrip } from './diary-strip.tsx';
import { hourLabel } from './hour-ticks.ts';
import type { ChartModel } from './model.ts';
import { AROUND_PLOT_PX } from './plot.ts';
import { ReadOutChip } from './read-out-chip.tsx';
import { eventsReadOut, spokenStop, stopReadOut } from './stop-read-out.ts';
import { cursorStops } from './stops.ts';
import { useGlucoseChart } from './use-glucose-chart.ts';

export interface ChartViewProps {
  model: ChartModel;
  unit: GlucoseUnit;
  mgdlPerMmol: number;
}

/**
 * The chart with its cursor, by pointer or by keys. To a screen reader it is a slider over the readings: that is the
 * one role whose arrow keys reach the page and whose value is read out as it moves.
 */
export function ChartView({ model, unit, mgdlPerMmol }: ChartViewProps): JSX.Element {
  const language = useLanguage();
  const { canvas, chart, colours, size } = useGlucoseChart();
  const cursorAt = useSignal<EpochMs | undefined>(undefined);
  const pointedMark = useSignal<DiaryMark | undefined>(undefined);
  const { readings, diary, span } = model;
  const context = { ...model, unit, mgdlPerMmol, language, clockTime: useClockWords() };
  const stops = useMemo(() => cursorStops(readings, diary), [readings, diary]);
  const instants = useMemo(() => stops.map(({ at }) => at), [stops]);
  const index = instants.findIndex((at) => at === cursorAt.value);
  const pointed = stops[index];
  const spoken = pointed ?? stops.findLast(({ reading }) => reading) ?? stops.at(-1);
  const valueLabel = useMemo(
    () => (mgdl: number) => formatMgdl(mgdl, unit, { language, mgdlPerMmol }),
    [unit, mgdlPerMmol, language],
  );
  const widthPx = Math.max(size.value.widthPx - AROUND_PLOT_PX.left - AROUND_PLOT_PX.right, 0);
  const marks = useMemo(
    () => (widthPx > 0 ? diaryMarks(diary, { span, widthPx, unit, mgdlPerMmol, language }) : []),
    [diary, span, widthPx, unit, mgdlPerMmol, language],
  );

  useLayoutEffect(() => {
    if (!colours.value) return;
    chart.current?.draw({
      model,
      colours: colours.value,
      cursorAt: pointed?.at,
      valueLabel,
      timeLabel: (at) => hourLabel(at, language),
      language,
    });
  }, [chart, model, colours.value, pointed?.at, valueLabel, size.value, language]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const moved = moveCursor(event.key, cursorAt.value, instants);
    if (moved === undefined) return;
    event.preventDefault();
    cursorAt.value = moved;
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (pointedMark.value || !(event.currentTarget instanceof Element)) return;
    const at = chart.current?.instantAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
    if (at !== undefined) cursorAt.value = nearestInstant(instants, at);
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

  return (
    <div class="chart">
      <div
        class="chart-frame"
        role="slider"
        aria-roledescription="chart"
        aria-label={`Glucose of the last ${model.hours} hours`}
        aria-valuemin={0}
        aria-valuemax={Math.max(stops.length - 1, 0)}
        aria-valuenow={pointed ? index : Math.max(stops.length - 1, 0)}
        aria-valuetext={spoken ? spokenStop(stopReadOut(spoken, context)) : 'no readings'}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={leave}
        onBlur={leave}
      >
        <canvas ref={canvas} />
        <DiaryStrip marks={marks} span={span} widthPx={widthPx} onPoint={point} />
      </div>
      {pointed && (
        <ReadOutChip said={stopReadOut(pointed, context)} atPx={chart.current?.pxOf(pointed.at) ?? 0} />
      )}
      {!pointed && mark && (
        <ReadOutChip said={eventsReadOut(mark.events, context)} atPx={AROUND_PLOT_PX.left + mark.atPx} />
      )}
      {readings.length === 0 && <p class="chart-empty mute">No readings in the last {model.hours} hours</p>}
    </div>
  );
}
