import type { BarSegment } from './bar-segment.ts';

/** One line of JSON for waybar’s custom module with `return-type: json`; its text is Pango markup. */
export function waybarLine(segments: readonly BarSegment[]): string {
  const classes = segments.flatMap(({ freshness, range, simulated }) => [
    freshness,
    ...(range ? [range] : []),
    ...(simulated ? ['simulated'] : []),
  ]);
  return JSON.stringify({
    text: segments.map(markup).join('  ·  '),
    tooltip: segments.map(({ tooltip }) => escaped(tooltip)).join('\n'),
    class: [...new Set(classes)],
  });
}

function markup({ freshness, label, sign, value, age }: BarSegment): string {
  const shown = freshness === 'stale' ? `<s>${escaped(value)}</s>` : escaped(value);
  return [escaped(label), sign, shown, escaped(age)].filter(Boolean).join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
