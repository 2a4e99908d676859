import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.tsx';
import type { GlanceStore } from './glance-api.ts';
import { startSimulation } from './start-simulation.ts';

/** The first look: nobody to follow yet, and the two ways to change that. */
export function Empty({ store }: { store: GlanceStore }): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const busy = useSignal(false);
  const failure = useSignal('');
  const simulate = async (): Promise<void> => {
    busy.value = true;
    failure.value = await startSimulation(store.api, language);
    busy.value = false;
  };
  return (
    <main class="empty">
      <svg class="empty-mark" width="88" height="40" viewBox="0 0 88 40" aria-hidden="true">
        <path d="M2 20h80M66 4l16 16-16 16" />
      </svg>
      <h1>{t('glance.nobodyYet')}</h1>
      <p class="mute">{t('glance.whatItShows')}</p>
      <Button kind="primary" onPress={() => store.openWindow('settings', 'addAccount')}>
        {t('glance.addAccount')}
      </Button>
      <Button disabled={busy.value} onPress={() => void simulate()}>
        {t('glance.tryIt')}
      </Button>
      <p role="alert">{failure.value}</p>
      <p class="mute small">{t('glance.notMedical')}</p>
    </main>
  );
}
