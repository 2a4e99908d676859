import { useSignal } from '@preact/signals';
import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '../../shared/i18n/language.ts';
import type { SourceInfo } from '../../shared/ipc/groups/source-info.ts';
import type { SourceId } from '../../shared/people/account.ts';
import type { FormValues } from '../../shared/people/form-field.ts';
import { Button } from '../ui/button.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { AccountDevices } from './account-devices.tsx';
import { AccountForm } from './account-form.tsx';
import { AccountHistory } from './account-history.tsx';
import { NameField, nameError } from './person-form.tsx';
import type { AccountTarget } from './persons-section.tsx';
import type { SectionProps } from './settings-window.tsx';
import { SourceChoice } from './source-choice.tsx';

export interface AccountPageProps extends SectionProps {
  target: AccountTarget;
  /** Absent where there is nothing to go back to. */
  onBack?: () => void;
  /** @param more what else was done along the way, in a sentence */
  onSaved: (more: string) => void;
  /** Somebody new has been added; their account may yet fail to be. */
  onPersonAdded: (id: string) => void;
}

/** Adding an account, for somebody known or new, or changing one. */
export function AccountPage(props: AccountPageProps): JSX.Element {
  const { store, status, settings, target, backfills, onBack, onSaved } = props;
  const { api } = store;
  const language = useLanguage();
  const { t } = language;
  const account = settings.accounts.find(({ id }) => id === target.accountId);
  const person = settings.persons.find(({ id }) => id === target.personId);
  const sources = useSignal<SourceInfo[]>([]);
  const openValues = useSignal<FormValues | undefined>(account ? undefined : {});
  const sourceId = useSignal<SourceId | undefined>(account?.sourceId);
  const name = useSignal('');
  const wrongName = useSignal('');
  const removing = useSignal(false);
  useEffect(() => {
    void status.attempt(async () => {
      sources.value = await api.accounts.sources();
      if (account) openValues.value = await api.accounts.openValues(account.id);
    });
  }, [api, status, sources, openValues, account?.id]);

  /** The person the account is for; somebody new is added on the way. */
  const personId = async (): Promise<string | undefined> => {
    if (person) return person.id;
    wrongName.value = nameError(name.value, language);
    if (wrongName.value) return undefined;
    const id = await api.persons.add({ name: name.value, colour: 'blue' });
    props.onPersonAdded(id);
    return id;
  };
  const source = sources.value.find(({ id }) => id === (sourceId.value ?? sources.value[0]?.id));
  return (
    <>
      {onBack && (
        <Button kind="link" icon="chevronLeft" onPress={onBack}>
          {t('accounts.title')}
        </Button>
      )}
      <h1>
        {account
          ? t('accounts.accountOf', { source: source?.name ?? '', name: person?.name ?? '' })
          : addTitle(person?.name, language)}
      </h1>
      {!account && (
        <>
          {!person && (
            <NameField
              label={t('accounts.whoIsFollowed')}
              name={name.value}
              error={wrongName.value}
              onInput={(text) => (name.value = text)}
            />
          )}
          <SourceChoice
            sources={sources.value}
            chosen={source?.id}
            onChoose={(id) => (sourceId.value = id)}
          />
        </>
      )}
      {source && openValues.value && (
        <AccountForm
          key={source.id}
          api={api}
          status={status}
          source={source}
          settings={settings}
          openValues={openValues.value}
          account={account}
          person={person}
          personId={personId}
          onSaved={onSaved}
          onRemove={() => (removing.value = true)}
        />
      )}
      {source && account && (
        <AccountHistory
          api={api}
          status={status}
          accountId={account.id}
          sourceName={source.name}
          backfill={backfills.value.get(account.id)}
        />
      )}
      {source && account && (
        <AccountDevices
          key={account.id}
          api={api}
          ticker={props.ticker}
          accountId={account.id}
          source={source}
          unit={settings.unit}
        />
      )}
      {removing.value && account && (
        <Confirm
          title={t('accounts.removeAccount')}
          text={t('accounts.removeAccountText')}
          confirm={t('accounts.remove')}
          onCancel={() => (removing.value = false)}
          onConfirm={() => {
            removing.value = false;
            void status.attempt(() => api.accounts.remove(account.id)).then(onBack);
          }}
        />
      )}
    </>
  );
}

function addTitle(name: string | undefined, { t }: Language): string {
  return name === undefined ? t('accounts.addAccount') : t('accounts.addAccountFor', { name });
}
