import type { JSX } from 'preact';
import type { Mirror } from '../../../shared/people/mirror.ts';
import type { Person } from '../../../shared/people/person.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Switch } from '../../ui/switch.tsx';
import { placeOf } from '../search/searchable.ts';
import type { SectionProps } from '../settings-window.tsx';
import { isTroubled, siteWords, stateWords } from './mirror-words.ts';

export interface MirrorListProps extends SectionProps {
  person: Person;
  mirrors: readonly Mirror[];
  onOpen: (mirrorId: string) => void;
}

/** The sites to which a person's readings are written, and how each is doing. */
export function MirrorList(props: MirrorListProps): JSX.Element | null {
  const { t } = useLanguage();
  if (props.mirrors.length === 0) return null;
  return (
    <>
      <h3 class="small mute">{t('mirror.mirroredTo')}</h3>
      <ul class="accounts">
        {props.mirrors.map((mirror) => (
          <MirrorRow key={mirror.id} {...props} mirror={mirror} />
        ))}
      </ul>
    </>
  );
}

function MirrorRow(props: MirrorListProps & { mirror: Mirror }): JSX.Element {
  const { mirror, person, store, status, ticker, mirrorStates, onOpen } = props;
  const language = useLanguage();
  const { t } = language;
  const { mirrors } = store.api;
  const site = siteWords(mirror.address);
  const state = mirrorStates.value.get(mirror.id);
  const troubled = state !== undefined && isTroubled(state);
  return (
    <li class="account" {...placeOf('mirror')}>
      <div class="account-words">
        <p class="one-line">
          <strong>{site}</strong>
        </p>
        {state && (
          <p class="small" data-troubled={troubled}>
            {troubled && <Icon name="warning" />}
            <span>{stateWords(state, ticker.now.value, { language, name: person.name })}</span>
          </p>
        )}
      </div>
      <Button label={t('mirror.editSite', { site })} onPress={() => onOpen(mirror.id)}>
        {t('mirror.edit')}
      </Button>
      <Switch
        label={t('mirror.useSite', { site })}
        hideLabel
        checked={mirror.enabled}
        onChange={(enabled) => void status.attempt(() => mirrors.setEnabled({ id: mirror.id, enabled }))}
      />
    </li>
  );
}
