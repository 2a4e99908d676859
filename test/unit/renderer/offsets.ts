import type { OffsetAt } from '../../../src/renderer/glance/chart/local-clock.ts';

const MINUTE_MS = 60_000;

/** By how many minutes the clock of a named zone is ahead, asked of the zone database rather than of a date. */
export function offsetIn(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    timeZone,
  });
  return (at) => {
    const parts = format.formatToParts(at);
    const part = (type: Intl.DateTimeFormatPartTypes): number =>
      Number(parts.find((each) => each.type === type)?.value);
    const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
    return (local - Math.floor(at / MINUTE_MS) * MINUTE_MS) / MINUTE_MS;
  };
}
