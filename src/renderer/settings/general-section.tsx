import { useSignal } from '@preact/signals';
import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { Translate } from '../../shared/i18n/messages.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import { Switch } from '../ui/switch.tsx';
import { UpdateSection } from './updates/update-section.tsx';
import { placeOf } from './search/searchable.ts';
import type { SectionProps } from './settings-window.tsx';
import { vaultWords } from './vault-words.ts';

type Info = Awaited<ReturnType<FlatarrowApi['app']['info']>>;

/** Choices of how long to keep the history, days; null keeps everything. */
const KEEPING: readonly (number | null)[] = [null, 90, 365, 730];

/** Everything about the program itself. */
export function GeneralSection({ settings, store, status }: SectionProps): JSX.Element {
  const { api } = store;
  const language = useLanguage();
  const { t } = language;
  const info = useSignal<Info | undefined>(undefined);
  useEffect(() => {
    void status.attempt(async () => {
      info.value = await api.app.info();
    });
  }, [api, status, info]);
  const inBrowser = info.value?.host === 'browser';
  return (
    <>
      <h1>{t('general.title')}</h1>
      <div class="setting" {...placeOf('startAtLogin')}>
        <Switch
          label={t('general.startAtLogin')}
          checked={settings.startAtLogin}
          disabled={inBrowser}
          onChange={(startAtLogin) => void status.attempt(() => api.settings.change({ startAtLogin }))}
        />
        {inBrowser && <span class="mute small">{t('general.notInBrowser')}</span>}
      </div>
      <RetentionSetting
        days={settings.retentionDays}
        onChange={(retentionDays) => void status.attempt(() => api.settings.change({ retentionDays }))}
      />
      <UpdateSection settings={settings} store={store} status={status} />
      <section class="about" aria-label={t('general.about')} {...placeOf('about')}>
        <p>{info.value && vaultWords(info.value.vault, language)}</p>
        <dl>
          <dt>{t('general.profileFolder')}</dt>
          <dd class="selectable">{info.value?.profileFolder}</dd>
          <dt>{t('general.version')}</dt>
          <dd class="selectable">{info.value?.version}</dd>
        </dl>
        <p>{t('general.notMedical')}</p>
      </section>
    </>
  );
}

function RetentionSetting(props: {
  days: number | null;
  onChange: (days: number | null) => void;
}): JSX.Element {
  const id = useId();
  const { t } = useLanguage();
  const options = KEEPING.includes(props.days) ? KEEPING : [...KEEPING, props.days];
  return (
    <div class="setting" {...placeOf('historyToKeep')}>
      <label htmlFor={id}>{t('general.historyToKeep')}</label>
      <select
        id={id}
        class="input"
        value={String(props.days)}
        onChange={({ currentTarget: { value } }) => props.onChange(value === 'null' ? null : Number(value))}
      >
        {options.map((days) => (
          <option key={days} value={String(days)}>
            {keepingWords(days, t)}
          </option>
        ))}
      </select>
    </div>
  );
}

function keepingWords(days: number | null, t: Translate): string {
  if (days === null) return t('general.keepAll');
  const years = days / 365;
  return Number.isInteger(years) ? t('general.keepYears', { years }) : t('general.keepDays', { days });
}
