import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { rulesAt } from '../../shared/alerts/plan.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import { localClock } from '../../shared/alerts/time-window.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings/settings.ts';
import { Segmented } from '../ui/segmented.tsx';
import type { Store } from '../ui/store.ts';
import { ChartView } from './chart/chart-view.tsx';
import { chartModel } from './chart/model.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Hero, spokenGlance } from './hero.tsx';
import { LinkLine } from './link-line.tsx';
import type { ReadingsFeed } from './readings-feed.ts';
import { StateLine } from './state-line.tsx';
import { TodayBar } from './today-bar.tsx';
import { windowTitle } from './window-title.ts';

const NOTHING: Pick<ReadingsFeed, 'readings' | 'diary'> = { readings: [], diary: [] };
const HOURS = ([3, 6, 12, 24] as const).map((value) => ({ value, label: `${value} h` }));

export interface PersonViewProps {
  store: Store;
  facts: Overview;
  person: PersonOverview;
  /** Undefined while it is being loaded. */
  feed: ReadingsFeed | undefined;
  now: EpochMs;
  onChoose: (personId: string) => void;
}

/** One person, from the number down. Each part has a fixed place; the chart takes what is left. */
export function PersonView({ store, facts, person, feed, now, onChoose }: PersonViewProps): JSX.Element {
  const { api } = store;
  const { unit } = facts;
  const settings = store.settings.value;
  const hours = settings?.chartHours ?? DEFAULT_SETTINGS.chartHours;
  const language = useLanguage();
  const glance = glanceAt(person, { unit, now, language });
  const { personId, ranges, cadenceMs, clockSkewMs, mgdlPerMmol } = person;
  const newestIsFresh = glance.freshness === 'fresh';
  const { readings, diary } = feed ?? NOTHING;
  const model = useMemo(
    () => chartModel({ readings, diary, ranges, cadenceMs, hours, newestIsFresh, now: now + clockSkewMs }),
    [readings, diary, ranges, cadenceMs, hours, newestIsFresh, now, clockSkewMs],
  );
  // Whoever else sees the task list has not asked for it to be shown.
  const title = facts.discreet ? 'Flatarrow' : windowTitle(glance, person, language);
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <main class="glance">
      <Header
        facts={facts}
        person={person}
        now={now}
        onChoose={onChoose}
        onRefresh={() => {
          for (const { accountId, state } of person.accounts)
            if (state !== 'off') void api.accounts.askNow(accountId);
        }}
        onOpenSettings={() => store.openWindow('settings')}
      />
      <p class="visually-hidden" role="status">
        {spokenGlance(glance, unit)}
      </p>
      <Hero glance={glance} unit={unit} now={now} />
      <StateLine glance={glance} unit={unit} />
      <LinkLine
        glance={glance}
        person={person}
        connected={store.connected.value}
        onOpenSettings={() => store.openWindow('settings')}
      />
      <ChartView model={model} unit={unit} mgdlPerMmol={mgdlPerMmol} />
      <Segmented
        label="Hours in the chart"
        options={HOURS}
        value={hours}
        onChange={(chartHours) => void api.settings.change({ chartHours })}
      />
      <TodayBar today={person.today} />
      <Footer
        person={person}
        rules={rulesNow(settings, person.personId, now)}
        now={now}
        onAcknowledge={(kind) => void api.alerts.acknowledge({ personId, kind, from: 'glance' })}
        onSnooze={(kind, minutes) => void api.alerts.snooze({ personId, minutes, kind, from: 'glance' })}
        onUnsnooze={() => void api.alerts.unsnooze({ personId, from: 'glance' })}
      />
    </main>
  );
}

/** The rules of a person that count at this moment, by the clock of the window's own time zone. */
function rulesNow(settings: Settings | undefined, personId: string, now: EpochMs): AlertRules | undefined {
  const plan = settings?.persons.find(({ id }) => id === personId)?.alerts;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return plan && rulesAt(plan, localClock(now, timeZone));
}
