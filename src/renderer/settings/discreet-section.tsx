import { useSignal } from '@preact/signals';
import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { TimeWindow } from '../../shared/alerts/time-window.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import { type Discreet, discreetSchema } from '../../shared/settings/discreet.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { hideFromCaptureWords } from './discreet-words.ts';
import { AddWindow } from './schedule/add-window.tsx';
import { WindowFields } from './schedule/window-fields.tsx';
import { windowName } from './schedule/window-words.ts';
import { placeOf } from './search/searchable.ts';
import type { SectionProps } from './settings-window.tsx';

type Info = Awaited<ReturnType<FlatarrowApi['app']['info']>>;

const WORKING_HOURS: TimeWindow = { from: 9 * 60, to: 17 * 60, weekdays: [1, 2, 3, 4, 5] };

/** When names and values are kept from whoever else looks at the screen. */
export function DiscreetSection({ settings, facts, store, status }: SectionProps): JSX.Element {
  const { api } = store;
  const { discreet } = settings;
  const language = useLanguage();
  const { t } = language;
  const info = useSignal<Info | undefined>(undefined);
  useEffect(() => {
    void status.attempt(async () => {
      info.value = await api.app.info();
    });
  }, [api, status, info]);
  const change = (changed: Partial<Discreet>): void =>
    void status.attempt(async () => {
      await api.settings.change({ discreet: { ...(store.settings.value ?? settings).discreet, ...changed } });
      status.say(t('discreet.saved'));
    });
  const oneMore = [...discreet.windows, WORKING_HOURS];
  const fits = discreetSchema.shape.windows.safeParse(oneMore).success;
  const { can, text } = hideFromCaptureWords(info.value, language);
  return (
    <>
      <h1>{t('discreet.title')}</h1>
      <p class="mute">{t('discreet.means')}</p>
      <div class="setting" {...placeOf('discreetNow')}>
        <Switch label={t('discreet.now')} checked={discreet.on} onChange={(on) => change({ on })} />
        {!discreet.on && facts.discreet && <span class="mute small">{t('discreet.bySchedule')}</span>}
      </div>
      <section class="alarm-part" aria-labelledby="discreet-times" {...placeOf('discreetTimes')}>
        <h2 id="discreet-times">{t('discreet.atTimes')}</h2>
        {discreet.windows.map((window, index) => {
          const name = t('discreet.window', { when: windowName(window) });
          const others = discreet.windows.filter((_, each) => each !== index);
          return (
            <section key={index} class="card" aria-label={name}>
              <WindowFields
                name={name}
                window={window}
                onChange={(changed) => change({ windows: discreet.windows.with(index, changed) })}
              />
              <Button
                kind="link"
                label={t('discreet.removeWindow', { name })}
                onPress={() => change({ windows: others })}
              >
                {t('accounts.remove')}
              </Button>
            </section>
          );
        })}
        <AddWindow
          label={t('discreet.addTime')}
          name={t('discreet.newTime')}
          suggested={WORKING_HOURS}
          tooMany={fits ? undefined : t('discreet.atMostSix')}
          onAdd={(window) => change({ windows: [...discreet.windows, window] })}
        />
      </section>
      <div class="setting" {...placeOf('hideFromCapture')}>
        <Switch
          label={t('discreet.keepOut')}
          checked={can && discreet.hideFromCapture}
          disabled={!can}
          onChange={(hideFromCapture) => change({ hideFromCapture })}
        />
        {text && (
          <span class="mute small with-icon">
            {!can && info.value && <Icon name="info" />}
            {text}
          </span>
        )}
      </div>
    </>
  );
}
