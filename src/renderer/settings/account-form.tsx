import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { DEFAULT_RANGES } from '../../shared/glucose/ranges.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { Button } from '../ui/button.tsx';
import { Instructions } from '../ui/instructions.tsx';
import { AccountField } from './account-field.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { PersonChoice } from './person-choice.tsx';
import { appliedWords, changeTo, newIn } from './suggestion.ts';
import { SuggestionLine } from './suggestion-line.tsx';
import { TestResult } from './test-result.tsx';
import { type AccountFormParts, useAccountForm } from './use-account-form.ts';

export interface AccountFormProps extends AccountFormParts {
  settings: Settings;
  /** Absent for somebody who has yet to be added. */
  person: Person | undefined;
  /** What the button says that saves. */
  submit?: string;
  onRemove: () => void;
}

/** The form of a source's credentials: fill in, try, save. */
export function AccountForm(props: AccountFormProps): JSX.Element {
  const { api, source, account } = props;
  const { t } = useLanguage();
  const form = useAccountForm(props);
  const busy = form.busy.value;
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is said stands above the buttons and pushes them down, on a small window out of sight.
    if (busy || form.result.value) actions.current?.scrollIntoView({ block: 'end' });
  }, [busy, form.result.value]);
  return (
    <form
      class="account-form"
      noValidate
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        form.save('stored');
      }}
    >
      {source.delayed && <p>{t('accounts.historyOnlyNote')}</p>}
      <div class="mute">
        <Instructions text={source.preparation} />
      </div>
      {source.fields.map((field) => (
        <AccountField
          key={field.name}
          field={field}
          value={form.values.value[field.name] ?? ''}
          error={form.errors.value[field.name]}
          editing={account !== undefined}
          onInput={(text) => form.type(field.name, text)}
        />
      ))}
      {form.people.value.length > 0 && (
        <PersonChoice
          people={form.people.value}
          chosen={form.followedId.value}
          unchosen={form.unchosen.value}
          onChoose={form.choose}
        />
      )}
      <TestResult
        result={form.result.value}
        busy={busy}
        source={source}
        onOpenLink={(link) => void api.app.openLink(link)}
      />
      <Offer {...props} form={form} />
      <div class="actions" ref={actions}>
        <button type="submit" class="button" data-kind="primary" disabled={busy}>
          {props.submit ?? t('accounts.save')}
        </button>
        <Button disabled={busy} onPress={form.test}>
          {t('accounts.test')}
        </Button>
        {account?.followedId !== undefined && form.people.value.length === 0 && (
          <Button disabled={busy} onPress={form.chooseAnew}>
            {t('accounts.followSomebodyElse')}
          </Button>
        )}
        {account && (
          <Button kind="danger" onPress={props.onRemove}>
            {t('accounts.removeDots')}
          </Button>
        )}
      </div>
      {form.asking.value && <KeepDialog onChoose={form.save} onCancel={form.cancelAsking} />}
    </form>
  );
}

type OfferProps = AccountFormProps & { form: ReturnType<typeof useAccountForm> };

/** What the site suggests, as long as it is something else than what is used here. */
function Offer({ api, status, source, settings, person, form }: OfferProps): JSX.Element | null {
  const language = useLanguage();
  const result = form.result.value;
  const suggestion = result?.outcome === 'works' ? result.suggestion : undefined;
  const changes =
    suggestion && newIn(suggestion, { unit: settings.unit, ranges: person?.ranges ?? DEFAULT_RANGES });
  if (!changes) return null;
  const use = (): void => {
    if (!person) {
      form.applyLater(changes);
      return;
    }
    void status.attempt(async () => {
      await changeTo(api, person.id, changes);
      status.say(appliedWords(changes, settings.unit, language));
    });
  };
  return (
    <SuggestionLine
      shownBy={source.id === 'nightscout' ? language.t('accounts.yourSite') : source.name}
      suggestion={changes}
      unitHere={settings.unit}
      accepted={form.later.value !== undefined}
      onUse={use}
    />
  );
}
