import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import { Switch } from '../ui/switch.tsx';
import type { SectionProps } from './settings-window.tsx';
import { vaultWords } from './vault-words.ts';

type Info = Awaited<ReturnType<FlatarrowApi['app']['info']>>;

const KEEPING: readonly { days: number | null; label: string }[] = [
  { days: null, label: 'All of it' },
  { days: 90, label: '90 days' },
  { days: 365, label: 'One year' },
  { days: 730, label: 'Two years' },
];

/** Everything about the program itself. */
export function GeneralSection({ settings, store, status }: SectionProps): JSX.Element {
  const { api } = store;
  const info = useSignal<Info | undefined>(undefined);
  useEffect(() => {
    void status.attempt(async () => {
      info.value = await api.app.info();
    });
  }, [api, status, info]);
  const inBrowser = info.value?.host === 'browser';
  return (
    <>
      <h1>General</h1>
      <div class="setting">
        <Switch
          label="Start when I sign in to this computer"
          checked={settings.startAtLogin}
          disabled={inBrowser}
          onChange={(startAtLogin) => void status.attempt(() => api.settings.change({ startAtLogin }))}
        />
        {inBrowser && <span class="mute small">Not available in a browser.</span>}
      </div>
      <RetentionSetting
        days={settings.retentionDays}
        onChange={(retentionDays) => void status.attempt(() => api.settings.change({ retentionDays }))}
      />
      <section class="about" aria-label="About">
        <p>{info.value && vaultWords(info.value.vault)}</p>
        <dl>
          <dt>Profile folder</dt>
          <dd class="selectable">{info.value?.profileFolder}</dd>
          <dt>Version</dt>
          <dd class="selectable">{info.value?.version}</dd>
        </dl>
        <p>
          Flatarrow is not a medical device. Never decide on treatment by it alone: check with the sensor’s
          own app or a meter.
        </p>
      </section>
    </>
  );
}

function RetentionSetting(props: {
  days: number | null;
  onChange: (days: number | null) => void;
}): JSX.Element {
  const id = useId();
  const known = KEEPING.some(({ days }) => days === props.days);
  const options = known ? KEEPING : [...KEEPING, { days: props.days, label: `${props.days} days` }];
  return (
    <div class="setting">
      <label htmlFor={id}>History to keep</label>
      <select
        id={id}
        class="input"
        value={String(props.days)}
        onChange={({ currentTarget: { value } }) => props.onChange(value === 'null' ? null : Number(value))}
      >
        {options.map(({ days, label }) => (
          <option key={days} value={String(days)}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
