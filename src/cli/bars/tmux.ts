import type { RangeName } from '../../shared/glucose/ranges.ts';
import type { BarSegment } from './bar-segment.ts';

/** With a background of their own, because the bar's is anybody's guess: tmux itself begins with green. */
const STYLES: Readonly<Record<RangeName, string>> = {
  urgentLow: 'fg=white,bg=red,bold',
  low: 'fg=white,bg=red',
  inRange: '',
  high: 'fg=black,bg=yellow',
  urgentHigh: 'fg=white,bg=red,bold',
};

/** One line for `status-right` or `status-left`, with tmux’s own colours. */
export function tmuxLine(segments: readonly BarSegment[]): string {
  return segments.map(styled).join('  ·  ');
}

function styled({ freshness, range, label, sign, value, age }: BarSegment): string {
  const current = freshness === 'fresh' && range;
  const style = current ? STYLES[range] : freshness === 'stale' ? 'dim,strikethrough' : 'dim';
  const number = [sign, value].filter(Boolean).join(' ');
  const drawn = style ? `#[${style}]${number}#[default]` : number;
  return [escaped(label), drawn, age].filter(Boolean).join(' ');
}

/** To tmux a single # begins a format, and some of those run commands. */
function escaped(text: string): string {
  return text.replaceAll('#', '##');
}
