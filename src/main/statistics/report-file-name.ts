import { choosePeriod } from '../../shared/statistics/chosen-period.ts';
import { localCalendar } from '../../shared/statistics/local-days.ts';
import type { ReportWish } from '../../shared/statistics/report.ts';
import type { StatisticsParts } from './statistics.ts';

/** No system takes these in a file's name, or none of them all. */
const UNFIT = /[\p{Cc}<>:"/\\|?*]+/gu;

/** `Mia 2026-11-07 2026-11-20.pdf` */
export function reportFileName(
  { settings, desktop, clock }: Pick<StatisticsParts, 'settings' | 'desktop' | 'clock'>,
  { personId, days, lastDate }: ReportWish,
): string {
  const calendar = localCalendar(desktop.timeZone());
  const period = choosePeriod({ days, lastDate, now: clock.now(), calendar });
  const name = settings.current.persons.find(({ id }) => id === personId)?.name ?? '';
  const dates = days === 1 ? [period.lastDate] : [period.firstDate, period.lastDate];
  // Nor a name that begins or ends with a dot.
  const plain = name
    .replaceAll(UNFIT, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '');
  const words = [plain, ...dates];
  return `${words.filter(Boolean).join(' ')}.pdf`;
}
