import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { ChartHours } from '../../../shared/settings/settings.ts';
import type { Span } from './span.ts';

/** Every zone in use today differs from UTC by a multiple of this, so each whole local hour lies on this grid. */
const GRID_MS = 15 * 60_000;

const STEP_HOURS: Readonly<Record<ChartHours, number>> = { 3: 1, 6: 1, 12: 3, 24: 6 };

/**
 * The whole local hours within a span, at the chart's step. An hour that happens twice in autumn is there twice,
 * one that is skipped in spring is not there at all.
 */
export function hourTicks(span: Span, hours: ChartHours, timeZone: string | undefined): EpochMs[] {
  const step = STEP_HOURS[hours];
  const local = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const ticks: EpochMs[] = [];
  for (let at = Math.ceil(span.from / GRID_MS) * GRID_MS; at <= span.to; at += GRID_MS) {
    const [hour, minute] = local.format(at).split(':').map(Number);
    if (minute === 0 && hour !== undefined && hour % step === 0) ticks.push(at);
  }
  return ticks;
}

/** `21` where a day has 24 hours, `9 PM` where it has twice twelve. */
export function hourLabel(at: EpochMs, { locale, timeZone }: { locale: string; timeZone?: string }): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone });
  if (format.resolvedOptions().hour12) return format.format(at);
  const parts = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(at);
  return parts.find(({ type }) => type === 'hour')?.value ?? '';
}
