import { useLanguage } from '../ui/language.tsx';
import type { Language } from '../../shared/i18n/language.ts';
import type { JSX } from 'preact';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { Overview } from '../../shared/overview/overview.ts';
import { Button } from '../ui/button.tsx';
import type { Store } from '../ui/store.ts';

export interface DiscreetViewProps {
  store: Store;
  facts: Overview;
  now: EpochMs;
  onShow: () => void;
}

/** The window while values and names are hidden: whether all is well, and how to see more. */
export function DiscreetView({ store, facts, now, onShow }: DiscreetViewProps): JSX.Element {
  const { api } = store;
  const language = useLanguage();
  const ringing = facts.persons.some(({ alert }) => alert?.ringing);
  const trouble = store.connected.value ? troubleWords(facts, now, language) : 'Flatarrow does not answer.';
  const showForGood = async (): Promise<void> => {
    const { discreet } = await api.settings.get();
    await api.settings.change({ discreet: { ...discreet, on: false } });
  };
  return (
    <main class="discreet">
      <span class="discreet-dot" data-ringing={ringing} aria-hidden="true" />
      <h1>{ringing ? language.t('alerts.neutral') : 'Values and names are hidden'}</h1>
      {/* An old number is never hidden as if it were a current one. */}
      <p role="status">{trouble}</p>
      <Button kind="primary" onPress={onShow}>
        Show for 20 seconds
      </Button>
      {facts.discreetByHand ? (
        <Button onPress={() => void showForGood()}>Leave discreet mode</Button>
      ) : (
        <>
          <p class="mute small">They are hidden by schedule.</p>
          <Button onPress={() => store.openWindow('settings')}>Settings</Button>
        </>
      )}
    </main>
  );
}

/** What may be said without a name or a value; empty while all is well. */
function troubleWords({ persons, unit, notices }: Overview, now: EpochMs, language: Language): string {
  const isCurrent = persons.every(
    (person) => glanceAt(person, { unit, now, language }).freshness === 'fresh',
  );
  const message = notices.length > 0 ? 'There is a message: it is shown with the values.' : '';
  return [isCurrent ? '' : 'Not up to date.', message].filter(Boolean).join(' ');
}
