import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { SourceId } from '../../../shared/people/account.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { simulate } from '../../ui/simulate.ts';
import type { Status } from '../../ui/status.ts';
import type { Store } from '../../ui/store.ts';

export interface OwnedChoiceProps {
  store: Store;
  status: Status;
  onChoose: (id: SourceId) => void;
  /** @param personId somebody made up */
  onSimulated: (personId: string) => void;
  onOther: () => void;
}

/** By what somebody holds in their hands: names of services are learned afterwards. */
export function OwnedChoice({
  store,
  status,
  onChoose,
  onSimulated,
  onOther,
}: OwnedChoiceProps): JSX.Element {
  const { t } = useLanguage();
  const busy = useSignal(false);
  const startSimulation = async (): Promise<void> => {
    busy.value = true;
    const personId = await status.attempt(() => simulate(store.api));
    busy.value = false;
    if (personId !== undefined) onSimulated(personId);
  };
  const owned = [
    { name: t('welcome.dexcom'), more: t('welcome.dexcomMore'), press: () => onChoose('dexcom-share') },
    { name: t('welcome.libre'), more: t('welcome.libreMore'), press: () => onChoose('librelinkup') },
    { name: t('welcome.nightscout'), more: t('welcome.nightscoutMore'), press: () => onChoose('nightscout') },
    {
      name: t('welcome.simulation'),
      more: t('welcome.simulationMore'),
      press: () => void startSimulation(),
    },
  ];
  return (
    <>
      <h1>{t('welcome.title')}</h1>
      <ul class="owned">
        {owned.map(({ name, more, press }) => (
          <li key={name}>
            <button type="button" class="owned-choice" disabled={busy.value} onClick={press}>
              <strong>{name}</strong>
              <span class="mute small">{more}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button kind="link" onPress={onOther}>
        {t('welcome.other')}
      </Button>
      <p class="mute small">{t('welcome.disclaimer')}</p>
    </>
  );
}
