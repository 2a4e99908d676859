import { useSignal } from '@preact/signals';
import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { accountsOf, mirrorsOf } from '../../shared/settings/settings.ts';
import { Button } from '../ui/button.tsx';
import { AccountPage } from './account-page.tsx';
import { MirrorPage } from './mirrors/mirror-page.tsx';
import { PersonCard } from './person-card.tsx';
import { PersonForm } from './person-form.tsx';
import type { SettingName } from './search/searchable.ts';
import type { SectionProps } from './settings-window.tsx';

/** Which page of the section is open: the list, or the form of one account. */
export type AccountTarget = { personId?: string; accountId?: string };
/** Without a mirror's id, for a new one. */
type MirrorTarget = { personId: string; mirrorId?: string };

/** Everybody who is followed, and where their numbers come from. */
export function PersonsSection(props: SectionProps): JSX.Element {
  const { settings, status, store } = props;
  const { t } = useLanguage();
  const target = useSignal<AccountTarget | undefined>(targetFromAddress(settings.persons[0]?.id));
  const mirrorTarget = useSignal<MirrorTarget | undefined>(undefined);
  const adding = useSignal(false);
  const [firstPerson] = settings.persons;
  const open = target.value ?? (firstPerson ? undefined : {});
  useEffect(() => {
    // Whoever is added along with their first account must not close its form.
    if (!firstPerson) target.value ??= {};
  }, [firstPerson, target]);
  const mirrored = settings.persons.find(({ id }) => id === mirrorTarget.value?.personId);
  if (mirrored) {
    return (
      <MirrorPage
        {...props}
        person={mirrored}
        mirror={settings.mirrors.find(({ id }) => id === mirrorTarget.value?.mirrorId)}
        onBack={() => {
          mirrorTarget.value = undefined;
        }}
      />
    );
  }
  if (open) {
    return (
      <AccountPage
        {...props}
        target={open}
        {...(firstPerson && {
          onBack: () => {
            target.value = undefined;
          },
        })}
        onPersonAdded={(personId) => {
          target.value = { personId };
        }}
        onSaved={(more) => {
          target.value = undefined;
          status.say([t('accounts.accountSaved'), more].filter(Boolean).join(' '));
        }}
      />
    );
  }
  return (
    <>
      <h1>{t('accounts.title')}</h1>
      {settings.persons.map((person) => (
        <PersonCard
          key={person.id}
          {...props}
          person={person}
          accounts={accountsOf(settings, person.id)}
          onOpenAccount={(accountId) => {
            status.clear();
            target.value = { personId: person.id, ...(accountId && { accountId }) };
          }}
          mirrors={mirrorsOf(settings, person.id)}
          onOpenMirror={(mirrorId) => {
            status.clear();
            mirrorTarget.value = { personId: person.id, ...(mirrorId && { mirrorId }) };
          }}
        />
      ))}
      {adding.value ? (
        <div class="card">
          <PersonForm
            submit={t('accounts.add')}
            onCancel={() => {
              adding.value = false;
            }}
            onSubmit={async (person) => {
              if ((await status.attempt(() => store.api.persons.add(person))) !== undefined)
                adding.value = false;
            }}
          />
        </div>
      ) : (
        <Button
          icon="plus"
          setting={'addPerson' satisfies SettingName}
          onPress={() => {
            adding.value = true;
          }}
        >
          {t('accounts.addPerson')}
        </Button>
      )}
    </>
  );
}

/** `#add-account` opens the form at once. */
function targetFromAddress(personId: string | undefined): AccountTarget | undefined {
  if (window.location.hash !== '#add-account') return undefined;
  return personId === undefined ? {} : { personId };
}
