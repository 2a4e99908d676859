import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Account } from '../../shared/people/account.ts';
import type { Person } from '../../shared/people/person.ts';
import { Button } from '../ui/button.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { AccountRow } from './account-row.tsx';
import { PersonForm } from './person-form.tsx';
import type { SectionProps } from './settings-window.tsx';

export interface PersonCardProps extends SectionProps {
  person: Person;
  /** In order of preference. */
  accounts: readonly Account[];
  /** Without an id, for a new account. */
  onOpenAccount: (accountId?: string) => void;
}

/** One person with their accounts. */
export function PersonCard(props: PersonCardProps): JSX.Element {
  const { person, accounts, store, status, facts } = props;
  const { api } = store;
  const editing = useSignal(false);
  const removing = useSignal(false);
  const health = facts.persons.find(({ personId }) => personId === person.id)?.accounts ?? [];
  return (
    <section class="card" aria-label={person.name} data-colour={person.colour}>
      {editing.value ? (
        <PersonForm
          name={person.name}
          colour={person.colour}
          submit="Save"
          onCancel={() => (editing.value = false)}
          onSubmit={async (changed) => {
            await status.attempt(async () => {
              await api.persons.change({ id: person.id, ...changed });
              editing.value = false;
            });
          }}
        />
      ) : (
        <header class="card-head">
          <span class="person-dot" />
          <h2 class="one-line">{person.name}</h2>
          <Button
            kind="link"
            label={`Rename or recolour ${person.name}`}
            onPress={() => (editing.value = true)}
          >
            Edit
          </Button>
          <Button kind="link" label={`Remove ${person.name}`} onPress={() => (removing.value = true)}>
            Remove
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
      {accounts.length > 1 && (
        <p class="mute small">The first account speaks; the next takes over when it is late.</p>
      )}
      <Button icon="plus" label={`Add an account for ${person.name}`} onPress={() => props.onOpenAccount()}>
        Add an account
      </Button>
      {removing.value && (
        <Confirm
          title={`Remove ${person.name}?`}
          text="Their accounts and passwords are removed from this computer. The history stays on disk."
          confirm="Remove"
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
