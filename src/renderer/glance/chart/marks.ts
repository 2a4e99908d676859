import type { Language } from '../../../shared/i18n/language.ts';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { formatMinutes } from '../../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { ChartColours } from './colours.ts';
import { type GapLabel, gapLabels } from './gap-labels.ts';
import type { ChartModel } from './model.ts';

const MINUTE_MS = 60_000;
const GAP_LABEL_FONT_PX = 10.5;
export interface MarkContext {
  colours: ChartColours;
  widthPx: number;
  heightPx: number;
  cursorAt: EpochMs | undefined;
  language: Language;
}

/** What lies behind the points: target band, borders, words in the gaps, the cursor's line. */
export function chartMarks(
  model: ChartModel,
  { colours, widthPx, heightPx, cursorAt, language }: MarkContext,
): AnnotationOptions[] {
  const { ranges } = model;
  return [
    {
      type: 'box',
      yMin: ranges.low,
      yMax: ranges.high,
      backgroundColor: colours.band,
      borderWidth: 0,
      drawTime: 'beforeDraw',
    },
    border(ranges.low, colours.line),
    border(ranges.high, colours.line),
    border(ranges.urgentLow, colours.line, [1, 3]),
    border(ranges.urgentHigh, colours.line, [1, 3]),
    ...gapLabels(model, { widthPx, heightPx }).map((label) => gapWords(label, { colours, language })),
    ...(cursorAt === undefined ? [] : [cursorLine(cursorAt, colours)]),
  ];
}

function border(mgdl: number, colour: string, dash?: number[]): AnnotationOptions {
  return {
    type: 'line',
    yMin: mgdl,
    yMax: mgdl,
    borderColor: colour,
    borderWidth: 1,
    ...(dash && { borderDash: dash }),
    drawTime: 'beforeDatasetsDraw',
  };
}

function gapWords(
  { gap: { from, to }, mgdl, at }: GapLabel,
  { colours, language }: Pick<MarkContext, 'colours' | 'language'>,
): AnnotationOptions {
  return {
    type: 'label',
    xValue: at,
    yValue: mgdl,
    content: ['no data', formatMinutes(Math.round((to - from) / MINUTE_MS), language)],
    color: colours.mute,
    font: { family: colours.font, size: GAP_LABEL_FONT_PX, lineHeight: 1.15 },
    padding: 0,
    drawTime: 'beforeDatasetsDraw',
  };
}

function cursorLine(at: EpochMs, colours: ChartColours): AnnotationOptions {
  return {
    type: 'line',
    xMin: at,
    xMax: at,
    borderColor: colours.mute,
    borderWidth: 1,
    drawTime: 'beforeDatasetsDraw',
  };
}
