import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { describedBy, Labelled } from '../../ui/labelled.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { KeepDialog } from '../keep-dialog.tsx';
import { errorWords, findingWords, type MirrorWording, problemWords } from './mirror-words.ts';
import {
  type MirrorField,
  type MirrorFormParts,
  type MirrorFormState,
  type MirrorOutcome,
  useMirrorForm,
} from './use-mirror-form.ts';

export interface MirrorFormProps extends MirrorFormParts {
  /** Whose readings are written. */
  name: string;
  onRemove: () => void;
}

/** Where to write to, and with which secret: fill in, try, save. */
export function MirrorForm(props: MirrorFormProps): JSX.Element {
  const { name, mirrorId, onRemove } = props;
  const language = useLanguage();
  const { t } = language;
  const wording = { language, name };
  const form = useMirrorForm(props);
  const busy = form.busy.value;
  const editing = mirrorId !== undefined;
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
        form.save();
      }}
    >
      <Field form={form} field="address" wording={wording} />
      <Field form={form} field="secret" wording={wording} editing={editing} />
      <Field form={form} field="certificatePin" wording={wording} />
      <Outcome result={form.result.value} busy={busy} wording={wording} />
      <div class="actions" ref={actions}>
        <button type="submit" class="button" data-kind="primary" disabled={busy}>
          {t('mirror.save')}
        </button>
        <Button disabled={busy} onPress={form.test}>
          {t('mirror.test')}
        </Button>
        {editing && (
          <Button kind="danger" disabled={busy} onPress={onRemove}>
            {t('mirror.remove')}
          </Button>
        )}
      </div>
      <Questions form={form} wording={wording} />
    </form>
  );
}

interface FieldProps {
  form: MirrorFormState;
  field: MirrorField;
  wording: MirrorWording;
  /** A stored secret stays as it is while its field is empty. */
  editing?: boolean;
}

function Field({ form, field, wording, editing = false }: FieldProps): JSX.Element {
  const { t } = useLanguage();
  const id = useId();
  const words = {
    address: [t('mirror.address'), t('mirror.addressHint')],
    secret: [t('mirror.secret'), t('mirror.secretHint')],
    certificatePin: [t('mirror.certificate'), t('mirror.certificateHint')],
  } as const;
  const [label, hint] = words[field];
  const problem = form.problems.value[field];
  const error = problem && problemWords(problem, wording);
  const isSecret = field === 'secret';
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        class="input"
        {...(isSecret ? { type: 'password' as const } : { type: 'text' as const })}
        value={form.values.value[field]}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-required={field === 'address' || (isSecret && !editing)}
        placeholder={isSecret && editing ? t('mirror.unchanged') : undefined}
        {...describedBy({ id, hint, error })}
        onInput={({ currentTarget }) => form.type(field, currentTarget.value)}
      />
    </Labelled>
  );
}

/** What an attempt found out, said as soon as it is known; what is wrong with a field stands at the field. */
function Outcome({
  result,
  busy,
  wording,
}: {
  result: MirrorOutcome | undefined;
  busy: boolean;
  wording: MirrorWording;
}): JSX.Element {
  const { t } = useLanguage();
  const isGood = result?.outcome === 'works' && result.finding.verdict === 'free';
  return (
    <div class="test-result" role="status">
      {busy && <p class="mute">{t('mirror.asking')}</p>}
      {result && (
        <p data-outcome={isGood ? 'works' : 'fails'}>
          <Icon name={isGood ? 'check' : 'warning'} />
          <span class="selectable">
            {result.outcome === 'works' ? findingWords(result.finding, wording) : errorWords(result, wording)}
          </span>
        </p>
      )}
    </div>
  );
}

/** What must be answered before it is saved. */
function Questions({ form, wording }: { form: MirrorFormState; wording: MirrorWording }): JSX.Element {
  const { t } = useLanguage();
  const finding = form.doubted.value;
  return (
    <>
      {form.asking.value && <KeepDialog onChoose={(keep) => form.save({ keep })} onCancel={form.cancel} />}
      {finding && (
        <Dialog
          title={t('mirror.rightSite')}
          onCancel={form.cancel}
          actions={
            <>
              <Button onPress={form.cancel}>{t('mirror.cancel')}</Button>
              <Button kind="danger" onPress={() => form.save({ confirmed: true })}>
                {t('mirror.mirrorAnyway')}
              </Button>
            </>
          }
        >
          <p>{findingWords(finding, wording)}</p>
        </Dialog>
      )}
    </>
  );
}
