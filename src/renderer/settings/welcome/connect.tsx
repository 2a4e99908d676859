import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SourceInfo } from '../../../shared/ipc/groups/source-info.ts';
import type { SourceId } from '../../../shared/people/account.ts';
import { countryOf } from '../../../shared/settings/region.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { AccountForm } from '../account-form.tsx';
import { NameField, nameError } from '../person-form.tsx';
import type { SectionProps } from '../settings-window.tsx';

export interface ConnectProps extends SectionProps {
  sourceId: SourceId;
  /** Somebody who was added by an attempt that failed afterwards. */
  personId: string | undefined;
  onPersonAdded: (id: string) => void;
  onBack: () => void;
  /** @param more what else was done along the way, in a sentence */
  onConnected: (more: string) => void;
}

/** Who it is, and the login: tried as it is saved, so that one press does. */
export function Connect(props: ConnectProps): JSX.Element {
  const { store, status, settings, facts, sourceId } = props;
  const language = useLanguage();
  const { t } = language;
  const source = useSignal<SourceInfo | undefined>(undefined);
  const name = useSignal('');
  const wrongName = useSignal('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    void status.attempt(async () => {
      const sources = await store.api.accounts.sources();
      source.value = sources.find(({ id }) => id === sourceId);
    });
  }, [store.api, status, source, sourceId]);
  const personId = async (): Promise<string | undefined> => {
    wrongName.value = nameError(name.value, language);
    if (wrongName.value) return undefined;
    if (props.personId !== undefined) {
      await store.api.persons.change({ id: props.personId, name: name.value });
      return props.personId;
    }
    const id = await store.api.persons.add({ name: name.value, colour: 'blue' });
    props.onPersonAdded(id);
    return id;
  };
  return (
    <>
      <Button kind="link" icon="chevronLeft" onPress={props.onBack}>
        {t('welcome.back')}
      </Button>
      <h1 ref={heading} tabIndex={-1}>
        {source.value?.name}
      </h1>
      <NameField
        label={t('welcome.whose')}
        name={name.value}
        error={wrongName.value}
        onInput={(text) => {
          name.value = text;
        }}
      />
      {source.value && (
        <AccountForm
          api={store.api}
          status={status}
          source={source.value}
          settings={settings}
          openValues={likelyValues(sourceId, facts.language.locale)}
          account={undefined}
          person={undefined}
          personId={personId}
          submit={t('welcome.connect')}
          onSaved={props.onConnected}
          onRemove={() => undefined}
        />
      )}
    </>
  );
}

/** Dexcom's service by the country of the computer: a guess that stands in the form to be changed. */
function likelyValues(sourceId: SourceId, locale: string): Record<string, string> {
  if (sourceId !== 'dexcom-share') return {};
  const country = countryOf(locale);
  const asiaPacific = ['JP', 'KR', 'SG', 'TW', 'HK', 'TH', 'MY', 'PH', 'ID', 'VN'];
  return { region: country === 'US' ? 'us' : asiaPacific.includes(country) ? 'jp' : 'ous' };
}
