import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { formatTime } from './times.ts';

/** Beginning included, end not, as Dexcom counts. */
export interface Window {
  from: EpochMs;
  until: EpochMs;
}

/** A wider window is refused with 400 (developer.dexcom.com, egvs v3). */
export const WIDEST_WINDOW_MS = 30 * 24 * 3_600_000;

const SECOND_MS = 1000;

/** Cuts a stretch of time into windows of at most `spanMs`, oldest first, without gap or overlap. */
export function windowsOver({ from, until }: Window, spanMs: number): Window[] {
  const end = Math.ceil(until / SECOND_MS) * SECOND_MS;
  const windows: Window[] = [];
  let start = Math.floor(from / SECOND_MS) * SECOND_MS;
  while (start < end) {
    const next = Math.min(start + spanMs, end);
    windows.push({ from: start, until: next });
    start = next;
  }
  return windows;
}

export function windowQuery({ from, until }: Window): Record<string, string> {
  return { startDate: formatTime(from), endDate: formatTime(until) };
}
