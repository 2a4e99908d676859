import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { HttpResponse } from '../../ports/http.ts';

/** The cloud's clock, whole seconds, where the answer tells it. */
export function serverTime(response: HttpResponse): EpochMs | undefined {
  const date = response.headers['date'] ?? '';
  // Date.parse takes nearly anything for a date; only the form that HTTP prescribes is one.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(date)) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}
