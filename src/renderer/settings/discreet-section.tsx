import { useSignal } from '@preact/signals';
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
import type { SectionProps } from './settings-window.tsx';

type Info = Awaited<ReturnType<FlatarrowApi['app']['info']>>;

const WORKING_HOURS: TimeWindow = { from: 9 * 60, to: 17 * 60, weekdays: [1, 2, 3, 4, 5] };

/** When names and values are kept from whoever else looks at the screen. */
export function DiscreetSection({ settings, facts, store, status }: SectionProps): JSX.Element {
  const { api } = store;
  const { discreet } = settings;
  const info = useSignal<Info | undefined>(undefined);
  useEffect(() => {
    void status.attempt(async () => {
      info.value = await api.app.info();
    });
  }, [api, status, info]);
  const change = (changed: Partial<Discreet>): void =>
    void status.attempt(async () => {
      await api.settings.change({ discreet: { ...(store.settings.value ?? settings).discreet, ...changed } });
      status.say('Saved.');
    });
  const oneMore = [...discreet.windows, WORKING_HOURS];
  const tooMany = discreetSchema.shape.windows.safeParse(oneMore).error?.issues[0]?.message;
  const { can, text } = hideFromCaptureWords(info.value);
  return (
    <>
      <h1>Discreet</h1>
      <p class="mute">
        Hides values and names in the tray, in notifications and in windows; a neutral dot remains. Alarms
        ring all the same, without the value.
      </p>
      <div class="setting">
        <Switch label="Discreet now" checked={discreet.on} onChange={(on) => change({ on })} />
        {!discreet.on && facts.discreet && (
          <span class="mute small">On at the moment, by the times below.</span>
        )}
      </div>
      <section class="alarm-part" aria-labelledby="discreet-times">
        <h2 id="discreet-times">At these times</h2>
        {discreet.windows.map((window, index) => {
          const name = `Discreet ${windowName(window)}`;
          const others = discreet.windows.filter((_, each) => each !== index);
          return (
            <section key={index} class="card" aria-label={name}>
              <WindowFields
                name={name}
                window={window}
                onChange={(changed) => change({ windows: discreet.windows.with(index, changed) })}
              />
              <Button kind="link" label={`Remove: ${name}`} onPress={() => change({ windows: others })}>
                Remove
              </Button>
            </section>
          );
        })}
        <AddWindow
          label="Add a time"
          name="New discreet time"
          suggested={WORKING_HOURS}
          tooMany={tooMany}
          onAdd={(window) => change({ windows: [...discreet.windows, window] })}
        />
      </section>
      <div class="setting">
        <Switch
          label="Keep Flatarrow’s windows out of shared screens"
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
