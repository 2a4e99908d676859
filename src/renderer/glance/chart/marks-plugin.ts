import type { Plugin } from 'chart.js';
import { rangeOf } from '../../../shared/glucose/ranges.ts';
import type { Drawing } from './drawing.ts';
import { gapLabels } from './gap-labels.ts';
import { type Pen, penFor } from './pen.ts';
import { sideOf } from './side.ts';
import { textMeasure } from './text-measure.ts';
import { SMALL_TEXT_PX } from './pen.ts';

/** How much of a colour is laid over what is beneath: as little as can be told apart. */
const NIGHT_SHADE = 0.05;
const CONE_SHADE = 0.22;

/** What lies behind the points: target band, nights, borders, words in the gaps, the present, what is foreseen, the cursor. */
export function marksPlugin(current: () => Drawing | undefined): Plugin<'scatter'> {
  return {
    id: 'marks',
    beforeDatasetsDraw(chart) {
      const drawing = current();
      const pen = drawing && penFor(chart, drawing.colours.font);
      if (!drawing || !pen) return;
      const { ctx, chartArea } = chart;
      ctx.save();
      const shaded = (share: number, draw: () => void): void => {
        ctx.globalAlpha = share;
        draw();
        ctx.globalAlpha = 1;
      };
      drawGround(pen, drawing, shaded);
      const labels = gapLabels(drawing.model, {
        widthPx: chartArea.width,
        heightPx: chartArea.height,
        wordsOf: drawing.gapWords,
        widthOf: textMeasure(ctx, SMALL_TEXT_PX, drawing.colours.font),
      });
      for (const { lines, ...place } of labels) pen.words(drawing.colours.mute, lines, place);
      drawTimes(pen, drawing, shaded);
      ctx.restore();
    },
  };
}

type Shaded = (share: number, draw: () => void) => void;

function drawGround(pen: Pen, { model, colours }: Drawing, shaded: Shaded): void {
  const { span, ranges, nights } = model;
  pen.fill(colours.band, span, { from: ranges.low, to: ranges.high });
  shaded(NIGHT_SHADE, () => {
    for (const night of nights) pen.fill(colours.ink, night);
  });
  for (const border of [ranges.low, ranges.high]) pen.level(colours.line, border);
  for (const border of [ranges.urgentLow, ranges.urgentHigh]) pen.level(colours.line, border, [1, 3]);
}

function drawTimes(pen: Pen, { model, colours, cursorAt }: Drawing, shaded: Shaded): void {
  const { cone, current, now, ranges } = model;
  if (now !== undefined) pen.moment(colours.edge, now, [2, 3]);
  if (current && cone.length > 0) {
    shaded(CONE_SHADE, () => pen.between(colours[sideOf(rangeOf(current.mgdl, ranges))], cone));
  }
  if (cursorAt !== undefined) pen.moment(colours.mute, cursorAt);
}
