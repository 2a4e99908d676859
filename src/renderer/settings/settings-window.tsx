import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Overview } from '../../shared/overview/overview.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { WindowClock } from '../ui/clock.ts';
import { Icon } from '../ui/icon.tsx';
import { useLanguage } from '../ui/language.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import type { Status } from '../ui/status.ts';
import type { Store } from '../ui/store.ts';
import type { Ticker } from '../ui/ticker.ts';
import { LogSection } from './alert-log/log-section.tsx';
import { AlertsSection } from './alarms/alerts-section.tsx';
import type { Backfills } from './backfills.ts';
import { DataSection } from './data/data-section.tsx';
import { DiagnosticsSection } from './diagnostics/diagnostics-section.tsx';
import { DiscreetSection } from './discreet-section.tsx';
import { DisplaySection } from './display/display-section.tsx';
import { GeneralSection } from './general-section.tsx';
import type { MirrorStates } from './mirrors/mirror-states.ts';
import { PersonsSection } from './persons-section.tsx';
import { RangesSection } from './ranges-section.tsx';
import { SearchBox } from './search/search-box.tsx';
import { SECTION_TITLES, type SectionId } from './search/section-titles.ts';
import { useSettingsSearch } from './search/use-settings-search.ts';
import { StatusLine } from './status-line.tsx';
import type { Undo } from './undo.ts';
import { Welcome } from './welcome/welcome.tsx';

export interface SettingsWindowProps {
  store: Store;
  ticker: Ticker;
  clock: WindowClock;
  status: Status;
  undo: Undo;
  backfills: Backfills;
  mirrorStates: MirrorStates;
}

/** What every section gets: what main last said, and the ways to change it. */
export interface SectionProps extends SettingsWindowProps {
  settings: Settings;
  facts: Overview;
}

const SECTIONS = [
  { id: 'persons', Section: PersonsSection },
  { id: 'ranges', Section: RangesSection },
  { id: 'alerts', Section: AlertsSection },
  { id: 'log', Section: LogSection },
  { id: 'discreet', Section: DiscreetSection },
  { id: 'display', Section: DisplaySection },
  { id: 'data', Section: DataSection },
  { id: 'general', Section: GeneralSection },
  { id: 'diagnostics', Section: DiagnosticsSection },
] as const satisfies readonly { id: SectionId; [member: string]: unknown }[];

/** The window’s address may say what it is to show first. */
function addressedSection(): SectionId {
  return window.location.hash === '#alarms' ? 'alerts' : 'persons';
}

export function SettingsWindow(props: SettingsWindowProps): JSX.Element {
  const { store, status } = props;
  const { t } = useLanguage();
  const chosen = useSignal<SectionId>(addressedSection());
  const frame = useRef<HTMLElement>(null);
  const search = useSettingsSearch({ frame, chosen, clock: props.clock });
  useEffect(() => {
    const onAddress = (): void => {
      chosen.value = addressedSection();
    };
    window.addEventListener('hashchange', onAddress);
    return () => window.removeEventListener('hashchange', onAddress);
  }, [chosen]);
  const [settings, facts] = [store.settings.value, store.overview.value];
  const welcoming = useSignal<boolean | undefined>(undefined);
  if (!settings || !facts) return <main aria-busy="true" />;
  // The first run goes on to its end, although there is somebody by then.
  welcoming.value ??= settings.persons.length === 0;
  if (welcoming.value) {
    return (
      <>
        <main class="welcome">
          <Welcome
            {...props}
            settings={settings}
            facts={facts}
            onLeave={(section) => {
              chosen.value = section;
              welcoming.value = false;
            }}
          />
        </main>
        <Foot {...props} facts={facts} />
      </>
    );
  }
  const { id: open, Section } = SECTIONS.find((section) => section.id === chosen.value) ?? SECTIONS[0];
  return (
    <div class="settings">
      <Navigation
        search={
          <SearchBox
            query={search.query}
            groups={search.groups}
            onChoose={(name) => {
              status.clear();
              search.goTo(name);
            }}
          />
        }
        searching={search.query.value.trim() !== ''}
        onShowGlance={() => store.openWindow('glance')}
      >
        {SECTIONS.map((section) => (
          <li key={section.id}>
            <button
              type="button"
              aria-current={section.id === chosen.value ? 'page' : undefined}
              onClick={() => {
                status.clear();
                chosen.value = section.id;
              }}
            >
              {t(SECTION_TITLES[section.id])}
            </button>
          </li>
        ))}
      </Navigation>
      <main ref={frame} class="section" aria-label={t(SECTION_TITLES[open])} tabIndex={-1}>
        <Section key={`${open} ${search.visit}`} {...props} settings={settings} facts={facts} />
      </main>
      <Foot {...props} facts={facts} />
    </div>
  );
}

/** One above the other, as neither may hide the other: how the last change went, and what the program has to tell. */
function Foot({ store, status, undo, facts }: SettingsWindowProps & { facts: Overview }): JSX.Element {
  return (
    <div class="foot">
      <StatusLine store={store} status={status} undo={undo} />
      <NoticeLine notices={facts.notices} onDismiss={(id) => void store.api.app.dismissNotice(id)} />
    </div>
  );
}

interface NavigationProps {
  search: ComponentChildren;
  /** While something is searched for, what is found stands in the place of the sections. */
  searching: boolean;
  children: ComponentChildren;
  onShowGlance: () => void;
}

function Navigation({ search, searching, children, onShowGlance }: NavigationProps): JSX.Element {
  const { t } = useLanguage();
  return (
    <nav class="navigation" aria-label={t('settings.title')}>
      {search}
      {!searching && <ul>{children}</ul>}
      <button type="button" class="navigation-back mute" onClick={onShowGlance}>
        <Icon name="chevronLeft" />
        {t('settings.showGlucose')}
      </button>
    </nav>
  );
}
