import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { nameOf } from '../../shared/overview/person-name.ts';
import type { TargetGroup } from '../../shared/statistics/targets.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.tsx';
import type { Reveal } from '../ui/reveal.ts';
import type { StatisticsStore } from './statistics-api.ts';
import type { Choice } from './choice.ts';
import { DiscreetStatistics } from './discreet-statistics.tsx';
import { EmptyPeriod } from './empty-period.tsx';
import { Header } from './header.tsx';
import { PeriodView } from './period-view.tsx';
import type { Printing, PrintOutcome } from './printing.ts';
import type { ReportFeed } from './report-feed.ts';
import { ReportPage } from './report/report-page.tsx';
import { Written } from './writing.tsx';

export interface StatisticsWindowProps {
  store: StatisticsStore;
  choice: Choice;
  feed: ReportFeed;
  printing: Printing;
  reveal: Reveal;
}

export function StatisticsWindow(props: StatisticsWindowProps): JSX.Element {
  const { store, choice, reveal } = props;
  const { api, overview } = store;
  const language = useLanguage();
  const named = overview.value?.discreet ? undefined : choice.person.value;
  const title = named
    ? language.t('statistics.windowTitle', { name: nameOf(named, language) })
    : language.t('statistics.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) void api.app.closeWindow();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [api]);

  const facts = overview.value;
  if (!facts) return <main aria-busy="true" />;
  if (facts.discreet && !reveal.shown.value) return <DiscreetStatistics onShow={() => reveal.show()} />;
  const person = choice.person.value;
  if (!person) return <Nobody store={store} />;
  return (
    <Written measure={{ unit: facts.unit, mgdlPerMmol: person.mgdlPerMmol }}>
      <PersonStatistics {...props} person={person} persons={facts.persons} />
    </Written>
  );
}

function Nobody({ store }: { store: StatisticsStore }): JSX.Element {
  const { t } = useLanguage();
  return (
    <main class="nothing">
      <h1>{t('statistics.nobody')}</h1>
      <p class="mute">{t('statistics.nobodyWhy')}</p>
      <Button kind="primary" onPress={() => store.openWindow('settings', 'addAccount')}>
        {t('statistics.addAccount')}
      </Button>
    </main>
  );
}

interface PersonStatisticsProps extends StatisticsWindowProps {
  person: PersonOverview;
  persons: readonly PersonOverview[];
}

function PersonStatistics({
  store,
  choice,
  feed,
  printing,
  person,
  persons,
}: PersonStatisticsProps): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const said = useSignal('');
  const page = useRef<HTMLElement>(null);
  const dates = useRef<HTMLDivElement>(null);
  const report = feed.report.value?.personId === person.personId ? feed.report.value : undefined;
  const failed = feed.failed.value;
  const print = async (): Promise<void> => {
    said.value = '';
    said.value = outcomeWords(
      await printing.makeReport({ personId: person.personId, ...choice.shown.value }),
      t,
    );
  };
  // The curve that was pressed is gone then: whoever goes by keys goes on at the dates.
  const showDay = (lastDate: string): void => {
    choice.chooseDays({ days: 1, lastDate });
    dates.current?.focus();
    page.current?.scrollTo(0, 0);
  };
  const chooseTargets = (targets: TargetGroup): void =>
    void store.api.persons.change({ id: person.personId, targets });
  return (
    <>
      <main
        class="statistics"
        ref={page}
        aria-busy={!report && !failed ? true : undefined}
        data-days={report?.choice.days}
      >
        <Header
          choice={choice}
          persons={persons}
          person={person}
          report={report}
          dates={dates}
          onReport={() => void print()}
        />
        <p class="said small" role="status">
          {said.value}
        </p>
        {failed && (
          <section class={report ? 'note' : 'nothing'} role="alert">
            <p>{t('statistics.loadFailed')}</p>
            <Button onPress={() => feed.retry()}>{t('statistics.tryAgain')}</Button>
          </section>
        )}
        {report && !report.figures.moments && (
          <EmptyPeriod
            report={report}
            name={person.name}
            onChoose={choice.chooseDays}
            onSettings={() => store.openWindow('settings')}
          />
        )}
        {report?.figures.moments && (
          <PeriodView report={report} before={feed.before.value} onDay={showDay} onTargets={chooseTargets} />
        )}
        {!report && !failed && <p class="nothing mute">{t('statistics.loading')}</p>}
      </main>
      {printing.askedAt.value !== undefined && report?.figures.moments && (
        <ReportPage
          report={report}
          name={nameOf({ ...report, name: person.name }, language)}
          madeAt={printing.askedAt.value}
        />
      )}
    </>
  );
}

function outcomeWords(outcome: PrintOutcome, t: ReturnType<typeof useLanguage>['t']): string {
  if (outcome === 'failed') return t('statistics.reportFailed');
  return outcome === 'saved' ? t('statistics.reportSaved') : '';
}
