import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { ClockFace } from '../../ui/clock-time.ts';

/**
 * Writes what stands below the chart: `21` where a day has 24 hours, `9 PM` where it has twice twelve, the minutes where
 * the hour isn’t whole, and the day where one begins. The formats are made once, as every frame writes several.
 */
export function hourWriter({ language, timeZone }: ClockFace): (at: EpochMs) => string {
  const { locale } = language;
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone });
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone });
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone });
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const hasHalves = hour.resolvedOptions().hour12 === true;
  return (at) => {
    const [hours = '', minutes = ''] = clock.format(at).split(':');
    if (minutes !== '00') return time.format(at);
    if (hours === '00') return day.format(at);
    return hasHalves ? hour.format(at) : hours;
  };
}
