import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { formatMgdl } from '../../../shared/glucose/units.ts';
import { hourWriter } from './hour-label.ts';
import type { ChartModel } from './model.ts';
import type { ChartWords } from './use-chart-words.ts';
import type { ChartOnScreen } from './use-glucose-chart.ts';

/** Draws what is to be seen, whenever something of it has changed. */
export function useDrawing(
  { chart, colours, size }: ChartOnScreen,
  model: ChartModel,
  { words, cursorAt }: { words: ChartWords; cursorAt: EpochMs | undefined },
): void {
  const { gapLines } = words;
  const { unit, mgdlPerMmol, language } = words.context;
  const valueLabel = useMemo(
    () => (mgdl: number) => formatMgdl(mgdl, unit, { language, mgdlPerMmol }),
    [unit, mgdlPerMmol, language],
  );
  const timeLabel = useMemo(() => hourWriter({ language }), [language]);
  const [drawn, at] = [colours.value, size.value];
  useLayoutEffect(() => {
    if (!drawn || at.widthPx === 0) return;
    chart.current?.draw({ model, colours: drawn, cursorAt, valueLabel, timeLabel, gapWords: gapLines }, at);
  }, [chart, model, drawn, cursorAt, valueLabel, timeLabel, gapLines, at]);
  const isDrawn = drawn !== undefined && at.widthPx > 0 && model.readings.length > 0;
  useEffect(() => {
    // A canvas shows nobody what is on it: the bench hears of it by this.
    if (isDrawn) performance.mark('chart drawn');
  }, [isDrawn]);
}
