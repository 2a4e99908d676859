import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { AccountTest, FlatarrowApi, Keep, SourceInfo } from '../../shared/ipc/contract.ts';
import type { FormValues } from '../../shared/people/form-field.ts';
import { Button } from '../ui/button.tsx';
import type { Status } from '../ui/status.ts';
import { initialValues, missingFields } from './account-draft.ts';
import { AccountField } from './account-field.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { TestResult } from './test-result.tsx';

export interface AccountFormProps {
  api: FlatarrowApi;
  status: Status;
  source: SourceInfo;
  openValues: FormValues;
  /** Absent for a new account. */
  accountId: string | undefined;
  /** Whom a new account is for; undefined when that can't be said yet. */
  personId: () => Promise<string | undefined>;
  onSaved: () => void;
  onRemove: () => void;
}

/** The form of a source's credentials: fill in, try, save. */
export function AccountForm(props: AccountFormProps): JSX.Element {
  const { api, status, source, openValues, accountId, personId, onSaved } = props;
  const values = useSignal(initialValues(source.fields, openValues));
  const errors = useSignal<Record<string, string>>({});
  const result = useSignal<AccountTest | undefined>(undefined);
  const busy = useSignal<'testing' | 'saving' | undefined>(undefined);
  const asking = useSignal(false);
  const newPersonId = useSignal<string | undefined>(undefined);

  const during = async (what: 'testing' | 'saving', action: () => Promise<void>): Promise<void> => {
    errors.value = missingFields(source.fields, values.value, accountId !== undefined);
    if (busy.value || Object.keys(errors.value).length > 0) return;
    busy.value = what;
    await status.attempt(action);
    busy.value = undefined;
  };
  const test = (): Promise<void> =>
    during('testing', async () => {
      const tested = await api.accounts.test({
        sourceId: source.id,
        values: values.value,
        ...(accountId && { accountId }),
      });
      if (tested.outcome === 'invalid') errors.value = tested.fields;
      result.value = tested;
    });
  const save = (keep: Keep): Promise<void> =>
    during('saving', async () => {
      asking.value = false;
      const owner = accountId ? undefined : (newPersonId.value ??= await personId());
      if (!accountId && owner === undefined) return;
      const saved = accountId
        ? await api.accounts.change({ id: accountId, values: values.value, keep })
        : await api.accounts.add({ personId: owner ?? '', sourceId: source.id, values: values.value, keep });
      if (saved.outcome === 'saved') onSaved();
      else if (saved.outcome === 'invalid') errors.value = saved.fields;
      else asking.value = true;
    });

  return (
    <form
      class="account-form"
      noValidate
      aria-busy={busy.value !== undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void save('stored');
      }}
    >
      <p class="mute">{source.preparation}</p>
      {source.fields.map((field) => (
        <AccountField
          key={field.name}
          field={field}
          value={values.value[field.name] ?? ''}
          error={errors.value[field.name]}
          editing={accountId !== undefined}
          onInput={(text) => {
            values.value = { ...values.value, [field.name]: text };
            result.value = undefined;
          }}
        />
      ))}
      <TestResult
        result={result.value}
        testing={busy.value === 'testing'}
        sourceName={source.name}
        onOpenLink={(link) => void api.app.openLink(link)}
      />
      <div class="actions">
        <button type="submit" class="button" data-kind="primary" disabled={busy.value !== undefined}>
          Save
        </button>
        <Button disabled={busy.value !== undefined} onPress={() => void test()}>
          Test
        </Button>
        {accountId && (
          <Button kind="danger" onPress={props.onRemove}>
            Remove…
          </Button>
        )}
      </div>
      {asking.value && (
        <KeepDialog onChoose={(keep) => void save(keep)} onCancel={() => (asking.value = false)} />
      )}
    </form>
  );
}
