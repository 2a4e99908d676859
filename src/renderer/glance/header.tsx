import type { JSX } from 'preact';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { IconButton } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.tsx';
import type { GlanceStore } from './glance-api.ts';
import { PersonSwitcher } from './person-switcher.tsx';
import type { Choice } from './selection.ts';
import type { SparksFeed } from './sparks.ts';

export interface HeaderProps {
  store: GlanceStore;
  facts: Overview;
  /** Undefined where everybody is shown. */
  person: PersonOverview | undefined;
  sparks: SparksFeed;
  now: EpochMs;
  onChoose: (choice: Choice) => void;
  onPin: () => void;
}

/** Whom the window shows, and the way to everything else. */
export function Header({ store, facts, person, sparks, now, onChoose, onPin }: HeaderProps): JSX.Element {
  const { t } = useLanguage();
  const isPinned = store.settings.value?.glance.pinned ?? false;
  const title = person ? t('glance.glucoseOf', { name: person.name }) : t('glance.glucoseOfEverybody');
  return (
    <header class="header">
      <h1 class="visually-hidden">{title}</h1>
      <PersonSwitcher
        persons={facts.persons}
        current={person}
        unit={facts.unit}
        now={now}
        sparks={sparks}
        onChoose={onChoose}
      />
      {person?.simulated && <span class="simulated">{t('glance.simulated')}</span>}
      <span class="header-tools">
        <IconButton
          icon="statistics"
          label={t('glance.statistics')}
          onPress={() => store.openWindow('statistics', person && { personId: person.personId })}
        />
        <IconButton
          icon="bell"
          label={t('glance.alarms')}
          onPress={() => store.openWindow('settings', 'alarms')}
        />
        <IconButton
          icon="settings"
          label={t('glance.settings')}
          onPress={() => store.openWindow('settings')}
        />
        {store.hasWindows && (
          <IconButton
            icon={isPinned ? 'unpin' : 'pin'}
            label={isPinned ? t('glance.unpin') : t('glance.pin')}
            onPress={onPin}
          />
        )}
      </span>
    </header>
  );
}
