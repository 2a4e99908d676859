import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { AccountTest } from '../../shared/ipc/groups/account-test.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import type { Keep } from '../../shared/ipc/groups/account-saved.ts';
import type { SourceInfo } from '../../shared/ipc/groups/source-info.ts';
import type { Account } from '../../shared/people/account.ts';
import type { FormValues } from '../../shared/people/form-field.ts';
import { useLanguage } from '../ui/language.tsx';
import type { Status } from '../ui/status.ts';
import { initialValues, missingFields } from './account-draft.ts';
import { type Suggestion, applySuggestion } from './suggestion.ts';

export interface AccountFormParts {
  api: FlatarrowApi;
  status: Status;
  source: SourceInfo;
  openValues: FormValues;
  /** Absent for a new one. */
  account: Account | undefined;
  /** Whom a new account is for; undefined when that can't be said yet. */
  personId: () => Promise<string | undefined>;
  /** @param more what else was done along the way, in a sentence */
  onSaved: (more: string) => void;
}

/** Somebody whose glucose the login sees. */
export type VisiblePerson = Extract<AccountTest, { outcome: 'choosePerson' }>['people'][number];

export interface AccountFormState {
  values: ReadonlySignal<FormValues>;
  errors: ReadonlySignal<Record<string, string>>;
  /** What the last attempt found out, until something is typed. */
  result: ReadonlySignal<AccountTest | undefined>;
  busy: ReadonlySignal<boolean>;
  /** Whether the person is being asked how to keep the password. */
  asking: ReadonlySignal<boolean>;
  /** Empty unless one must be chosen. */
  people: ReadonlySignal<readonly VisiblePerson[]>;
  followedId: ReadonlySignal<string | undefined>;
  /** Whether something was tried although nobody has been chosen. */
  unchosen: ReadonlySignal<boolean>;
  /** What is to be applied once there is a person to apply it to. */
  later: ReadonlySignal<Suggestion | undefined>;
  type: (name: string, text: string) => void;
  choose: (followedId: string) => void;
  /** Forgets who is followed and asks again whom the login sees. */
  chooseAnew: () => void;
  test: () => void;
  save: (keep: Keep) => void;
  cancelAsking: () => void;
  applyLater: (suggestion: Suggestion) => void;
}

/** The state of a form of credentials, and what can be done with it. */
export function useAccountForm(parts: AccountFormParts): AccountFormState {
  const { api, status, source, openValues, account, personId, onSaved } = parts;
  const language = useLanguage();
  const values = useSignal(initialValues(source.fields, openValues));
  const errors = useSignal<Record<string, string>>({});
  const result = useSignal<AccountTest | undefined>(undefined);
  const busy = useSignal(false);
  const asking = useSignal(false);
  const people = useSignal<readonly VisiblePerson[]>([]);
  const followedId = useSignal(account?.followedId);
  const unchosen = useSignal(false);
  const later = useSignal<Suggestion | undefined>(undefined);

  const forgetPeople = (): void => {
    people.value = [];
    followedId.value = undefined;
    unchosen.value = false;
  };
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    errors.value = missingFields(source.fields, values.value, {
      editing: account !== undefined,
      language,
    });
    unchosen.value = people.value.length > 0 && followedId.value === undefined;
    if (busy.value || unchosen.value || Object.keys(errors.value).length > 0) return;
    busy.value = true;
    result.value = undefined;
    await status.attempt(action);
    busy.value = false;
  };
  const entered = () => ({ values: values.value, followedId: followedId.value });
  const take = (found: AccountTest): void => {
    if (found.outcome === 'invalid') errors.value = found.fields;
    if (found.outcome === 'choosePerson') {
      people.value = found.people;
      followedId.value = undefined;
    }
    result.value = found;
  };
  const test = (): Promise<void> =>
    attempt(async () => {
      const tested = entered();
      const found = await api.accounts.test({ ...tested, sourceId: source.id, accountId: account?.id });
      // What was typed meanwhile has not been tried.
      if (values.value === tested.values) take(found);
    });
  const save = (keep: Keep): Promise<void> =>
    attempt(async () => {
      asking.value = false;
      const owner = account?.personId ?? (await personId());
      if (owner === undefined) return;
      const saved = account
        ? await api.accounts.change({ ...entered(), id: account.id, keep })
        : await api.accounts.add({ ...entered(), personId: owner, sourceId: source.id, keep });
      if (saved.outcome === 'saved') {
        onSaved(later.value ? await applySuggestion(api, owner, { suggestion: later.value, language }) : '');
      } else if (saved.outcome === 'askHowToKeep') asking.value = true;
      else take(saved);
    });

  return {
    values,
    errors,
    result,
    busy,
    asking,
    people,
    followedId,
    unchosen,
    later,
    type(name, text) {
      values.value = { ...values.value, [name]: text };
      result.value = undefined;
      // Another login sees other people; another password of the same one doesn't.
      if (!source.fields.some((field) => field.name === name && field.secret)) forgetPeople();
    },
    choose(id) {
      followedId.value = id;
      unchosen.value = false;
      result.value = undefined;
    },
    chooseAnew() {
      forgetPeople();
      void test();
    },
    test: () => void test(),
    save: (keep) => void save(keep),
    cancelAsking() {
      asking.value = false;
    },
    applyLater(suggestion) {
      later.value = suggestion;
    },
  };
}
