import type { RangeName } from '../../shared/glucose/ranges.ts';
import type { BarSegment } from './bar-segment.ts';

const COLOURS: Readonly<Record<RangeName, string>> = {
  urgentLow: 'red',
  low: 'red',
  inRange: '',
  high: 'orange',
  urgentHigh: 'red',
};

/** U+0336 strikes out the character before it, in any font. */
const STRIKE = '\u0336';

/** The text in the menu bar, a line of dashes, and a menu line for each person. */
export function xbarLines(segments: readonly BarSegment[]): string {
  const title = segments.map(titleOf).join('  ·  ');
  // One line has one colour: with several people it could only belong to one of them.
  const [only, another] = segments;
  const colour = only && !another ? colourOf(only) : '';
  return [
    colour ? `${title} | color=${colour}` : title,
    '---',
    ...segments.map(({ tooltip }) => harmless(tooltip)),
    'Refresh | refresh=true',
  ].join('\n');
}

function titleOf({ freshness, label, sign, value, age }: BarSegment): string {
  const shown = freshness === 'stale' ? struckOut(value) : value;
  return [harmless(label), sign, shown, age].filter(Boolean).join(' ');
}

function colourOf({ freshness, range }: BarSegment): string {
  return freshness === 'fresh' && range ? COLOURS[range] : 'gray';
}

function struckOut(text: string): string {
  return Array.from(text, (character) => character + STRIKE).join('');
}

/** What follows a bar is a command to xbar, and dashes at the beginning make a submenu. */
function harmless(text: string): string {
  return text.replaceAll('|', '¦').replace(/^-+/, '');
}
