import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { News, UpdateState } from '../../../shared/updates/update-state.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Switch } from '../../ui/switch.tsx';
import { placeOf } from '../search/searchable.ts';
import type { SectionProps } from '../settings-window.tsx';
import { NewsList } from './news-list.tsx';
import { updateWords } from './update-words.ts';

type UpdateProps = Pick<SectionProps, 'settings' | 'store' | 'status'>;

/** Newer versions: whether to look for them, what is known of them, and what has changed in this one. */
export function UpdateSection(props: UpdateProps): JSX.Element {
  const { settings, store, status } = props;
  const language = useLanguage();
  const { t } = language;
  const state = useUpdateState(props);
  const news = useNews(props);
  if (!state.value)
    return <section aria-busy="true" aria-label={t('updates.title')} {...placeOf('updates')} />;
  const isOn = state.value.kind !== 'off';
  return (
    <section class="updates" aria-label={t('updates.title')} {...placeOf('updates')}>
      <h2>{t('updates.title')}</h2>
      {isOn && (
        <div class="setting">
          <Switch
            label={t('updates.daily')}
            checked={settings.checkForUpdates}
            onChange={(checkForUpdates) =>
              void status.attempt(() => store.api.settings.change({ checkForUpdates }))
            }
          />
          <span class="mute small">{t('updates.dailyNote')}</span>
        </div>
      )}
      <p aria-live="polite">{updateWords(state.value, language)}</p>
      <UpdateActions {...props} state={state.value} />
      <NewsList news={news.value} />
    </section>
  );
}

function UpdateActions({ store, status, state }: UpdateProps & { state: UpdateState }): JSX.Element {
  const { t } = useLanguage();
  const { updates } = store.api;
  const restart = async (): Promise<void> => {
    if ((await updates.restart()) === 'ringing') status.say(t('updates.ringing'));
  };
  return (
    <div class="actions">
      {state.kind === 'ready' && (
        <Button kind="primary" onPress={() => void status.attempt(restart)}>
          {t('updates.restart')}
        </Button>
      )}
      {state.kind === 'available' && (
        <Button onPress={() => void status.attempt(() => updates.openPage())}>{t('updates.openPage')}</Button>
      )}
      {(state.kind === 'current' || state.kind === 'failed' || state.kind === 'available') && (
        <Button onPress={() => void status.attempt(() => updates.check())}>{t('updates.checkNow')}</Button>
      )}
    </div>
  );
}

function useUpdateState({ store, status }: UpdateProps): Signal<UpdateState | undefined> {
  const state = useSignal<UpdateState | undefined>(undefined);
  const { api } = store;
  useEffect(() => {
    const stop = api.updates.onChanged((changed) => {
      state.value = changed;
    });
    void status.attempt(async () => {
      const current = await api.updates.state();
      state.value ??= current;
    });
    return stop;
  }, [api, status, state]);
  return state;
}

/** What is shown has been seen: it is not told again. */
function useNews({ store, status }: UpdateProps): Signal<readonly News[]> {
  const news = useSignal<readonly News[]>([]);
  const { api } = store;
  useEffect(() => {
    void status.attempt(async () => {
      news.value = await api.updates.news();
      if (news.value.length > 0) await api.updates.newsSeen();
    });
  }, [api, status, news]);
  return news;
}
