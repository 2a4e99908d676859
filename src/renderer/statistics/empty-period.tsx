import type { JSX } from 'preact';
import { localCalendar } from '../../shared/statistics/local-days.ts';
import type { Report } from '../../shared/statistics/report.ts';
import { Button } from '../ui/button.tsx';
import type { ChosenDays } from './choice.ts';
import { useWriting } from './writing.tsx';

export interface EmptyPeriodProps {
  report: Report;
  name: string;
  onChoose: (days: ChosenDays) => void;
  onSettings: () => void;
}

/** Days without a reading: why that is, and what can be done. */
export function EmptyPeriod({ report, name, onChoose, onSettings }: EmptyPeriodProps): JSX.Element {
  const { t, date: writeDate } = useWriting();
  const { firstReadAt, lastReadAt, choice, timeZone } = report;
  if (firstReadAt === undefined || lastReadAt === undefined) {
    return (
      <section class="nothing">
        <h2>{t('statistics.noReadings')}</h2>
        <p>{t('statistics.noneStored', { name })}</p>
        <p class="mute">{t('statistics.noneStoredDo')}</p>
        <Button onPress={onSettings}>{t('statistics.openSettings')}</Button>
      </section>
    );
  }
  const { momentOf } = localCalendar(timeZone);
  const oldest = momentOf(firstReadAt).date;
  const newest = momentOf(lastReadAt).date;
  const isOver = newest < choice.firstDate;
  const then = isOver ? newest : oldest;
  return (
    <section class="nothing">
      <h2>{t('statistics.noReadings')}</h2>
      <p>
        {oldest > choice.lastDate
          ? t('statistics.beginsLater', { name, date: writeDate(oldest, 'full') })
          : isOver
            ? t('statistics.endsEarlier', { name, date: writeDate(newest, 'full') })
            : t('statistics.noneThen', { name })}
      </p>
      <Button onPress={() => onChoose({ days: choice.days, lastDate: then })}>
        {t('statistics.showThen', { date: writeDate(then, 'full') })}
      </Button>
    </section>
  );
}
