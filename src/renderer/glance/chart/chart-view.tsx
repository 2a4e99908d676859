import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { EpochMs, Reading } from '../../../shared/glucose/reading.ts';
import { formatMgdl, type GlucoseUnit } from '../../../shared/glucose/units.ts';
import { clockTime } from '../../ui/clock-time.ts';
import { type ChartColours, onThemeChange, readColours } from './colours.ts';
import { moveCursor, nearestReading } from './cursor.ts';
import { createGlucoseChart, type GlucoseChart } from './glucose-chart.ts';
import { hourLabel } from './hour-ticks.ts';
import type { ChartModel } from './model.ts';
import { ReadOutChip } from './read-out-chip.tsx';
import { type ReadOut, readOut, spokenReadOut } from './read-out.ts';

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
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<GlucoseChart>(undefined);
  const colours = useSignal<ChartColours | undefined>(undefined);
  const cursorAt = useSignal<EpochMs | undefined>(undefined);
  const sizePx = useSignal(0);
  const { readings } = model;
  const index = readings.findIndex(({ readAt }) => readAt === cursorAt.value);
  const pointed = readings[index];
  const say = (reading: Reading): ReadOut => readOut(reading, { ...model, unit, mgdlPerMmol, clockTime });
  const spoken = pointed ?? readings.at(-1);
  const valueLabel = useMemo(
    () => (mgdl: number) => formatMgdl(mgdl, unit, mgdlPerMmol),
    [unit, mgdlPerMmol],
  );

  useEffect(() => {
    const element = canvas.current;
    if (!element?.parentElement) return undefined;
    const frame = element.parentElement;
    const created = createGlucoseChart(element);
    chart.current = created;
    const recolour = (): void => {
      colours.value = readColours(frame);
    };
    recolour();
    // A canvas doesn't redraw by itself when its font arrives.
    void document.fonts.ready.then(recolour);
    const stopHearing = onThemeChange(recolour);
    const observer = new ResizeObserver(() => {
      sizePx.value = frame.clientWidth * 10_000 + frame.clientHeight;
    });
    observer.observe(frame);
    return () => {
      observer.disconnect();
      stopHearing();
      created.destroy();
    };
  }, [colours, sizePx]);

  useLayoutEffect(() => {
    if (!colours.value) return;
    chart.current?.draw({
      model,
      colours: colours.value,
      cursorAt: pointed?.readAt,
      valueLabel,
      timeLabel: (at) => hourLabel(at),
    });
  }, [model, colours.value, pointed?.readAt, valueLabel, sizePx.value]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const moved = moveCursor(event.key, cursorAt.value, readings);
    if (moved === undefined) return;
    event.preventDefault();
    cursorAt.value = moved;
  };
  const onPointerMove = (event: PointerEvent): void => {
    const at = chart.current?.instantAt(event.offsetX);
    if (at !== undefined) cursorAt.value = nearestReading(readings, at)?.readAt;
  };
  const leave = (): void => {
    cursorAt.value = undefined;
  };

  return (
    <div class="chart">
      <div
        class="chart-frame"
        role="slider"
        aria-roledescription="chart"
        aria-label={`Glucose of the last ${model.hours} hours`}
        aria-valuemin={0}
        aria-valuemax={Math.max(readings.length - 1, 0)}
        aria-valuenow={pointed ? index : Math.max(readings.length - 1, 0)}
        aria-valuetext={spoken ? spokenReadOut(say(spoken)) : 'no readings'}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={leave}
        onBlur={leave}
      >
        <canvas ref={canvas} />
      </div>
      {pointed && <ReadOutChip said={say(pointed)} atPx={chart.current?.pxOf(pointed.readAt) ?? 0} />}
      {readings.length === 0 && <p class="chart-empty mute">No readings in the last {model.hours} hours</p>}
    </div>
  );
}
