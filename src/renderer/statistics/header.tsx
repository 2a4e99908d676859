import type { JSX, RefObject } from 'preact';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { nameOf } from '../../shared/overview/person-name.ts';
import { PERIOD_DAYS } from '../../shared/statistics/chosen-period.ts';
import { daysBefore } from '../../shared/statistics/local-days.ts';
import type { Report } from '../../shared/statistics/report.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.tsx';
import { Segmented } from '../ui/segmented.tsx';
import type { Choice, ChosenDays } from './choice.ts';
import { useWriting } from './writing.tsx';

export interface HeaderProps {
  choice: Choice;
  persons: readonly PersonOverview[];
  person: PersonOverview;
  /** What is drawn below; absent while it is being made. */
  report: Report | undefined;
  /** The group of the dates, which is turned to when a day is opened. */
  dates: RefObject<HTMLDivElement | null>;
  onReport: () => void;
}

/** Whose days, which days, and what to do with them. */
export function Header({ choice, persons, person, report, dates, onReport }: HeaderProps): JSX.Element {
  const { t } = useLanguage();
  const { days, lastDate } = choice.shown.value;
  return (
    <header class="head">
      <PersonChoice persons={persons} person={person} onChoose={choice.choosePerson} />
      <Segmented
        label={t('statistics.period')}
        options={PERIOD_DAYS.map((count) => ({
          value: count,
          label: count === 1 ? t('statistics.day') : t('common.days', { days: count }),
        }))}
        value={days}
        onChange={(chosen) => choice.chooseDays({ days: chosen, lastDate })}
      />
      {report && (
        <DateSteps shown={report} chosen={{ days, lastDate }} frame={dates} onChoose={choice.chooseDays} />
      )}
      <Button disabled={!report?.figures.moments} onPress={onReport}>
        {t('statistics.makeReport')}
      </Button>
    </header>
  );
}

function PersonChoice({
  persons,
  person,
  onChoose,
}: Pick<HeaderProps, 'persons' | 'person'> & { onChoose: (id: string) => void }): JSX.Element {
  const language = useLanguage();
  return (
    <div class="head-person" data-colour={person.colour}>
      <span class="person-dot" />
      {persons.length < 2 ? (
        <h1 class="one-line">{nameOf(person, language)}</h1>
      ) : (
        <>
          <h1 class="visually-hidden">{nameOf(person, language)}</h1>
          <select
            class="input"
            aria-label={language.t('statistics.person')}
            value={person.personId}
            onChange={({ currentTarget }) => onChoose(currentTarget.value)}
          >
            {persons.map((each) => (
              <option key={each.personId} value={each.personId}>
                {nameOf(each, language)}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}

/** Back and forth by as many days as are chosen: what is drawn may still be what was chosen before. */
function DateSteps({
  shown: { choice, today },
  chosen: { days, lastDate = today },
  frame,
  onChoose,
}: {
  shown: Report;
  chosen: ChosenDays;
  frame: HeaderProps['dates'];
  onChoose: (days: ChosenDays) => void;
}): JSX.Element {
  const { t, dates } = useWriting();
  const step = (by: number): void => {
    const date = daysBefore(lastDate, -by);
    onChoose({ days, lastDate: date < today ? date : undefined });
  };
  return (
    <div class="head-dates" ref={frame} tabIndex={-1} role="group" aria-label={t('statistics.dates')}>
      <IconButton icon="chevronLeft" label={t('statistics.earlier')} onPress={() => step(-days)} />
      <span aria-live="polite">{dates(choice.firstDate, choice.lastDate)}</span>
      <IconButton
        icon="chevronRight"
        label={t('statistics.later')}
        disabled={lastDate >= today}
        onPress={() => step(days)}
      />
    </div>
  );
}
