import type { JSX } from 'preact';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { sentences } from '../../shared/i18n/sentences.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { Overview } from '../../shared/overview/overview.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.tsx';
import type { GlanceStore } from './glance-api.ts';

export interface DiscreetViewProps {
  store: GlanceStore;
  facts: Overview;
  now: EpochMs;
  onShow: () => void;
}

/** The window while values and names are hidden: whether all is well, and how to see more. */
export function DiscreetView({ store, facts, now, onShow }: DiscreetViewProps): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const { api } = store;
  const ringing = facts.persons.some(({ alert }) => alert?.ringing);
  const trouble = store.connected.value
    ? troubleWords(facts, now, language)
    : t('glance.flatarrowAnswersNot');
  const showForGood = async (): Promise<void> => {
    const { discreet } = await api.settings.get();
    await api.settings.change({ discreet: { ...discreet, on: false } });
  };
  return (
    <main class="discreet">
      <span class="discreet-dot" data-ringing={ringing} aria-hidden="true" />
      <h1>{ringing ? t('alerts.neutral') : t('glance.hidden')}</h1>
      {/* An old number is never hidden as if it were a current one. */}
      <p role="status">{trouble}</p>
      <Button kind="primary" onPress={onShow}>
        {t('glance.showForAWhile')}
      </Button>
      {facts.discreetByHand ? (
        <Button onPress={() => void showForGood()}>{t('glance.leaveDiscreet')}</Button>
      ) : (
        <>
          <p class="mute small">{t('glance.hiddenBySchedule')}</p>
          <Button onPress={() => store.openWindow('settings')}>{t('glance.settings')}</Button>
        </>
      )}
    </main>
  );
}

/** What may be said without a name or a value; empty while all is well. */
function troubleWords({ persons, unit, notices }: Overview, now: EpochMs, language: Language): string {
  const { t } = language;
  const isCurrent = persons.every(
    (person) => glanceAt(person, { unit, now, language }).freshness === 'fresh',
  );
  const message = notices.length > 0 ? t('glance.hiddenMessage') : '';
  return sentences(language, [isCurrent ? '' : t('glance.notUpToDate'), message]);
}
