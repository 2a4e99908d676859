import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { rulesAt } from '../../shared/alerts/plan.ts';
import { localClock } from '../../shared/alerts/time-window.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { whichLink } from '../../shared/overview/which-link.ts';
import { type Glance, glanceAt } from '../../shared/overview/glance.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings/settings.ts';
import { useLanguage } from '../ui/language.tsx';
import type { GlanceStore } from './glance-api.ts';
import { ChartPanel } from './chart/chart-panel.tsx';
import { minutesAhead } from './chart/forecast-cone.ts';
import { nightOf } from './chart/night.ts';
import type { ChartPerson } from './chart/panel-model.ts';
import { Footer } from './footer.tsx';
import { Hero } from './hero.tsx';
import { LinkLine, needsPerson } from './link-line.tsx';
import type { Readings } from './readings-feed.ts';
import { spokenGlance } from './spoken-glance.ts';
import { StateLine } from './state-line.tsx';
import { TodayBar } from './today-bar.tsx';
import { windowTitle } from './window-title.ts';

export interface PersonViewProps {
  store: GlanceStore;
  facts: Overview;
  person: PersonOverview;
  readings: Readings;
  now: EpochMs;
}

/** One person, from the number down. Each part has a fixed place; the chart takes what is left. */
export function PersonView({ store, facts, person, readings, now }: PersonViewProps): JSX.Element {
  const { api } = store;
  const { unit } = facts;
  const { personId } = person;
  const language = useLanguage();
  const settings = store.settings.value;
  const glance = glanceAt(person, { unit, now, language });
  const charted = useCharted({ facts, person, glance, settings, now });
  const feed = readings.feed.value?.personId === personId ? readings.feed.value : undefined;
  // Whoever else sees the task list has not asked for it to be shown.
  const title = facts.discreet ? 'Flatarrow' : windowTitle(glance, person, language);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const onOpenSettings = (): void => store.openWindow('settings');
  const onAskNow = (): void => {
    for (const { accountId, state } of person.accounts)
      if (state !== 'off') void api.accounts.askNow(accountId);
  };

  return (
    <>
      <p class="visually-hidden" role="status">
        {spokenGlance(glance, unit, language)}
      </p>
      <Hero glance={glance} unit={unit} now={now} />
      <StateLine glance={glance} unit={unit} />
      <LinkLine
        glance={glance}
        person={person}
        connected={store.connected.value}
        onOpenSettings={onOpenSettings}
        onAskNow={onAskNow}
      />
      <ChartPanel
        key={personId}
        person={charted}
        feed={feed}
        look={readings.look}
        hours={settings?.chartHours ?? DEFAULT_SETTINGS.chartHours}
        needsPerson={needsPerson(person)}
        onHours={(chartHours) => void api.settings.change({ chartHours })}
        onOpenSettings={onOpenSettings}
        onAskNow={onAskNow}
      />
      <TodayBar today={person.today} />
      <Footer
        person={person}
        rules={rulesNow(settings, personId, now)}
        now={now}
        onAcknowledge={(kind) => void api.alerts.acknowledge({ personId, kind, from: 'glance' })}
        onSnooze={(kind, minutes) => void api.alerts.snooze({ personId, minutes, kind, from: 'glance' })}
        onUnsnooze={() => void api.alerts.unsnooze({ personId, from: 'glance' })}
      />
    </>
  );
}

interface Moment {
  facts: Overview;
  person: PersonOverview;
  glance: Glance;
  settings: Settings | undefined;
  now: EpochMs;
}

/** What the chart has to know, the same object as long as nothing of it has changed: it is drawn anew with it. */
function useCharted({ facts, person, glance, settings, now }: Moment): ChartPerson {
  const { personId, ranges, cadenceMs, mgdlPerMmol, clockSkewMs } = person;
  const { unit } = facts;
  const newestIsFresh = glance.freshness === 'fresh';
  const plan = settings?.persons.find(({ id }) => id === personId)?.alerts;
  const ahead = useMemo(() => {
    const rules = plan && rulesAt(plan, localClock(now, zone()));
    return rules ? minutesAhead(rules) : 0;
  }, [plan, now]);
  const night = useMemo(() => nightOf(plan), [plan]);
  const link = newestIsFresh ? undefined : whichLink(person, now);
  return useMemo(
    () => ({
      unit,
      ranges,
      cadenceMs,
      mgdlPerMmol,
      newestIsFresh,
      minutesAhead: ahead,
      night,
      brokenLink: link,
      now: now + clockSkewMs,
    }),
    [unit, ranges, cadenceMs, mgdlPerMmol, newestIsFresh, ahead, night, link, now, clockSkewMs],
  );
}

/** The rules of a person that count at this moment, by the clock of the window's own time zone. */
function rulesNow(settings: Settings | undefined, personId: string, now: EpochMs) {
  const plan = settings?.persons.find(({ id }) => id === personId)?.alerts;
  return plan && rulesAt(plan, localClock(now, zone()));
}

function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
