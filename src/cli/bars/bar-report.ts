import { ENGLISH } from '../english.ts';
import { FlatarrowError, errorText } from '../../shared/errors.ts';
import type { BarName } from '../arguments/options.ts';
import type { Invocation } from '../commands/command.ts';
import type { Report } from '../output/report.ts';
import { storedOverview } from '../overview.ts';
import { type BarSegment, barSegment, emptySegment } from './bar-segment.ts';
import { tmuxLine } from './tmux.ts';
import { waybarLine } from './waybar.ts';
import { xbarLines } from './xbar.ts';

const WRITERS: Readonly<Record<BarName, (segments: readonly BarSegment[]) => string>> = {
  waybar: waybarLine,
  xbar: xbarLines,
  tmux: tmuxLine,
};

/** A bar is on the screen all day, like the tray: it hides when the tray does. */
const HIDDEN: BarSegment = {
  ...emptySegment('Flatarrow: values and names are hidden'),
  value: '•',
};

/**
 * The line for a status bar. It never fails: bars hide what fails, and a place that is empty looks like a place that is
 * fine. What went wrong is in the tooltip, dashes are in the bar.
 */
export function barReport(bar: BarName, invocation: Invocation): Report {
  return {
    lines: [WRITERS[bar](segmentsOf(invocation))],
    json: {},
    table: { columns: [], rows: [] },
  };
}

function segmentsOf(invocation: Invocation): BarSegment[] {
  try {
    const { persons, unit, discreet } = storedOverview(invocation);
    if (discreet && persons.length > 0) return [HIDDEN];
    const input = { unit, now: invocation.world.clock.now(), several: persons.length > 1 };
    const segments = persons.map((person) => barSegment(person, input));
    return segments.length > 0 ? segments : [emptySegment('Flatarrow: nobody to follow yet')];
  } catch (error) {
    if (!(error instanceof FlatarrowError)) throw error;
    return [emptySegment(`Flatarrow: ${errorText({ kind: error.kind, hint: error.facts.hint }, ENGLISH)}`)];
  }
}
