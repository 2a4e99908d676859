import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Person } from '../../../shared/people/person.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { placeOf } from '../search/searchable.ts';
import type { SectionProps } from '../settings-window.tsx';
import { DateOrderChoice } from './date-order-choice.tsx';
import { ImportPreviewCard } from './import-preview-card.tsx';
import { ImportRefused } from './import-refused.tsx';
import { ReadingProgress } from './reading-progress.tsx';
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
  const title = useRef<HTMLHeadingElement>(null);
  const flow = useImport(store.api, status, person.id);
  // What was pressed is gone then, and the keys must not be lost with it.
  const backToTitle = (): void => title.current?.focus();
  const confirm = async (): Promise<void> => {
    const record = await flow.confirm();
    backToTitle();
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
    <section class="data-part" aria-labelledby={`${id}-title`} {...placeOf('importHistory')}>
      <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
        {t('transfer.import')}
      </h2>
      <p class="mute">{t('transfer.importAbout')}</p>
      <Step
        flow={flow}
        person={person}
        onConfirm={() => void confirm()}
        onCancel={() => {
          backToTitle();
          void flow.cancel();
        }}
      />
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
  onCancel: () => void;
}

function Step({ flow, person, onConfirm, onCancel }: StepProps): JSX.Element | null {
  const { t } = useLanguage();
  const state = flow.state.value;
  const preview = state.step === 'preview' ? state.preview : state.step === 'reading' && state.before;
  if (preview) {
    return (
      <ImportPreviewCard
        preview={preview}
        timeZone={(state.step === 'reading' && state.timeZone) || preview.timeZone}
        share={state.step === 'reading' ? flow.share.value : undefined}
        person={person}
        onTimeZone={(timeZone) => void flow.read({ timeZone })}
        onConfirm={onConfirm}
        onCancel={onCancel}
      />
    );
  }
  if (state.step === 'reading') {
    return (
      <div class="data-reading">
        <ReadingProgress name={state.name} share={flow.share.value} />
        <Button kind="link" onPress={onCancel}>
          {t('transfer.cancel')}
        </Button>
      </div>
    );
  }
  if (state.step === 'refused') return <ImportRefused name={state.name} refusal={state.refusal} />;
  if (state.step === 'asking') {
    return (
      <DateOrderChoice
        name={state.name}
        example={state.example}
        onChoose={(dateOrder) => void flow.read({ dateOrder })}
        onCancel={onCancel}
      />
    );
  }
  return null;
}
