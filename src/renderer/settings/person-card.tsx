import { useSignal } from '@preact/signals';
import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import type { Account } from '../../shared/people/account.ts';
import type { Mirror } from '../../shared/people/mirror.ts';
import type { Person } from '../../shared/people/person.ts';
import { Button } from '../ui/button.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { AccountRow } from './account-row.tsx';
import { MirrorList } from './mirrors/mirror-list.tsx';
import { PersonForm } from './person-form.tsx';
import { type SettingName, placeOf } from './search/searchable.ts';
import type { SectionProps } from './settings-window.tsx';

export interface PersonCardProps extends SectionProps {
  person: Person;
  /** In order of preference. */
  accounts: readonly Account[];
  /** Without an id, for a new account. */
  onOpenAccount: (accountId?: string) => void;
  mirrors: readonly Mirror[];
  /** Without an id, for a new mirror. */
  onOpenMirror: (mirrorId?: string) => void;
}

/** One person with their accounts. */
export function PersonCard(props: PersonCardProps): JSX.Element {
  const { person, accounts, store, status, facts } = props;
  const { api } = store;
  const { t } = useLanguage();
  const editing = useSignal(false);
  const removing = useSignal(false);
  const health = facts.persons.find(({ personId }) => personId === person.id)?.accounts ?? [];
  return (
    <section class="card" aria-label={person.name} data-colour={person.colour}>
      {editing.value ? (
        <PersonForm
          name={person.name}
          colour={person.colour}
          submit={t('accounts.save')}
          onCancel={() => (editing.value = false)}
          onSubmit={async (changed) => {
            await status.attempt(async () => {
              await api.persons.change({ id: person.id, ...changed });
              editing.value = false;
            });
          }}
        />
      ) : (
        <header class="card-head" {...placeOf('person')}>
          <span class="person-dot" />
          <h2 class="one-line">{person.name}</h2>
          <Button
            kind="link"
            label={t('accounts.renameOrRecolour', { name: person.name })}
            onPress={() => (editing.value = true)}
          >
            {t('accounts.edit')}
          </Button>
          <Button
            kind="link"
            label={t('accounts.removeName', { name: person.name })}
            onPress={() => (removing.value = true)}
          >
            {t('accounts.remove')}
          </Button>
        </header>
      )}
      <ul class="accounts">
        {accounts.map((account, position) => (
          <AccountRow
            key={account.id}
            {...props}
            account={account}
            health={health.find(({ accountId }) => accountId === account.id)}
            position={position}
            count={accounts.length}
            onOpen={() => props.onOpenAccount(account.id)}
          />
        ))}
      </ul>
      {accounts.length > 1 && <p class="mute small">{t('accounts.orderNote')}</p>}
      <MirrorList {...props} onOpen={props.onOpenMirror} />
      <div class="actions">
        <Button
          icon="plus"
          setting={'addAccount' satisfies SettingName}
          label={t('accounts.addAccountFor', { name: person.name })}
          onPress={() => props.onOpenAccount()}
        >
          {t('accounts.addAccount')}
        </Button>
        {accounts.length > 0 && (
          <Button
            icon="plus"
            setting={'mirror' satisfies SettingName}
            label={t('mirror.addFor', { name: person.name })}
            onPress={() => props.onOpenMirror()}
          >
            {t('mirror.add')}
          </Button>
        )}
      </div>
      {removing.value && (
        <Confirm
          title={t('accounts.removePerson', { name: person.name })}
          text={t('accounts.removePersonText')}
          confirm={t('accounts.remove')}
          onCancel={() => (removing.value = false)}
          onConfirm={() => {
            removing.value = false;
            void status.attempt(() => api.persons.remove(person.id));
          }}
        />
      )}
    </section>
  );
}
