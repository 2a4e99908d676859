import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Mirror } from '../../../shared/people/mirror.ts';
import type { Person } from '../../../shared/people/person.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { SectionProps } from '../settings-window.tsx';
import { MirrorForm } from './mirror-form.tsx';
import { findingWords, isTroubled, siteWords, stateWords } from './mirror-words.ts';
import type { MirrorValues } from './use-mirror-form.ts';

export interface MirrorPageProps extends SectionProps {
  person: Person;
  /** Absent for a new one. */
  mirror: Mirror | undefined;
  onBack: () => void;
}

const EMPTY: MirrorValues = { address: '', secret: '', certificatePin: '' };

/** Having a person's readings written to a site, or changing how. */
export function MirrorPage(props: MirrorPageProps): JSX.Element {
  const { store, status, person, mirror, onBack } = props;
  const { api } = store;
  const { t } = useLanguage();
  const { name } = person;
  const initial = useSignal<MirrorValues | undefined>(mirror ? undefined : EMPTY);
  const removing = useSignal(false);
  useEffect(() => {
    if (!mirror) return;
    void status.attempt(async () => {
      initial.value = { ...EMPTY, ...(await api.mirrors.openValues(mirror.id)) };
    });
  }, [api, status, initial, mirror?.id]);
  const site = siteWords(mirror?.address ?? '');
  return (
    <>
      <Button kind="link" icon="chevronLeft" onPress={onBack}>
        {t('mirror.back')}
      </Button>
      <h1>{mirror ? t('mirror.titleOf', { name, site }) : t('mirror.addFor', { name })}</h1>
      <div class="mirror-purpose">
        <p>{t('mirror.purpose', { name })}</p>
        <p class="mute">{t('mirror.leftOut')}</p>
      </div>
      {mirror && <Standing {...props} mirror={mirror} />}
      {initial.value && (
        <MirrorForm
          api={api}
          status={status}
          personId={person.id}
          name={name}
          mirrorId={mirror?.id}
          initial={initial.value}
          onSaved={() => {
            onBack();
            status.say(t('mirror.saved'));
          }}
          onRemove={() => (removing.value = true)}
        />
      )}
      {removing.value && mirror && (
        <Confirm
          title={t('mirror.removeTitle', { site })}
          text={t('mirror.removeText')}
          confirm={t('mirror.removeConfirm')}
          onCancel={() => (removing.value = false)}
          onConfirm={() => {
            removing.value = false;
            void status.attempt(() => api.mirrors.remove(mirror.id)).then(onBack);
          }}
        />
      )}
    </>
  );
}

/** How it is doing, and what can be done about it. */
function Standing(props: MirrorPageProps & { mirror: Mirror }): JSX.Element | null {
  const { mirror, person, mirrorStates, store, status, ticker } = props;
  const language = useLanguage();
  const { t } = language;
  const wording = { language, name: person.name };
  const state = mirrorStates.value.get(mirror.id);
  if (!state) return null;
  const { mirrors } = store.api;
  const troubled = isTroubled(state);
  const isDoubted = state.error?.kind === 'otherReadings';
  return (
    <div class="mirror-standing" data-troubled={troubled}>
      <p>
        {troubled && <Icon name="warning" />}
        <span>{stateWords(state, ticker.now.value, wording)}</span>
      </p>
      {isDoubted && state.finding && <p class="mute">{findingWords(state.finding, wording)}</p>}
      {troubled && (
        <div class="actions">
          <Button onPress={() => void status.attempt(() => mirrors.tryNow(mirror.id))}>
            {t('mirror.tryAgain')}
          </Button>
          {isDoubted && (
            <Button kind="danger" onPress={() => void status.attempt(() => mirrors.acceptOthers(mirror.id))}>
              {t('mirror.mirrorAnyway')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
