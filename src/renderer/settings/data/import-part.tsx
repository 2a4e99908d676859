import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Person } from '../../../shared/people/person.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { SectionProps } from '../settings-window.tsx';
import { DateOrderChoice } from './date-order-choice.tsx';
import { ImportPreviewCard } from './import-preview-card.tsx';
import { ImportRefused } from './import-refused.tsx';
import { type ImportFlow, useImport } from './use-import.ts';

export interface ImportPartProps extends Pick<SectionProps, 'store' | 'status'> {
  person: Person;
  onImported: () => void;
}

/** A file into a person's history: choose, look at what it would bring, and only then add it. */
export function ImportPart({ person, store, status, onImported }: ImportPartProps): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const id = useId();
  const flow = useImport(store.api, status, person.id);
  const confirm = async (): Promise<void> => {
    const record = await flow.confirm();
    if (!record) return;
    onImported();
    const { readings, events } = record;
    status.say(
      t('transfer.added', {
        person: person.name,
        readings: t('transfer.readings', { count: readings }),
        events: t('transfer.events', { count: events }),
      }),
    );
  };
  const { step } = flow.state.value;
  return (
    <section class="data-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('transfer.import')}</h2>
      <p class="mute">{t('transfer.importAbout')}</p>
      <Step flow={flow} person={person} onConfirm={() => void confirm()} />
      {(step === 'idle' || step === 'refused') && (
        <Button onPress={() => void flow.choose()}>
          {t(step === 'idle' ? 'transfer.chooseFile' : 'transfer.chooseAnother')}
        </Button>
      )}
    </section>
  );
}

interface StepProps {
  flow: ImportFlow;
  person: Person;
  onConfirm: () => void;
}

function Step({ flow, person, onConfirm }: StepProps): JSX.Element | null {
  const { t } = useLanguage();
  const state = flow.state.value;
  const cancel = (): void => void flow.cancel();
  if (state.step === 'reading') {
    const text = t('transfer.reading', { name: state.name });
    return (
      <div class="data-reading">
        <p role="status">{text}</p>
        <progress value={flow.share.value} aria-label={text} />
        <Button kind="link" onPress={cancel}>
          {t('transfer.cancel')}
        </Button>
      </div>
    );
  }
  if (state.step === 'refused') return <ImportRefused name={state.name} refusal={state.refusal} />;
  if (state.step === 'asking') {
    return (
      <div class="card">
        <h3>{state.name}</h3>
        <DateOrderChoice example={state.example} onChoose={(dateOrder) => void flow.read({ dateOrder })} />
        <Button onPress={cancel}>{t('transfer.cancel')}</Button>
      </div>
    );
  }
  if (state.step === 'preview') {
    return (
      <ImportPreviewCard
        preview={state.preview}
        person={person}
        onTimeZone={(timeZone) => void flow.read({ timeZone })}
        onConfirm={onConfirm}
        onCancel={cancel}
      />
    );
  }
  return null;
}
