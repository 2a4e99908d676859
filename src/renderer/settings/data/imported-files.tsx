import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Person } from '../../../shared/people/person.ts';
import type { ImportRecord } from '../../../shared/transfer/import-record.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { placeOf } from '../search/searchable.ts';
import { countWords, periodWords } from '../../../shared/transfer/words.ts';

export interface ImportedFilesProps {
  person: Person;
  records: readonly ImportRecord[];
  onRemove: (record: ImportRecord) => void;
}

/** The files that are in a person's history, each of which can be taken out again. */
export function ImportedFiles({ person, records, onRemove }: ImportedFilesProps): JSX.Element | null {
  const language = useLanguage();
  const { t, locale } = language;
  const id = useId();
  const doomed = useSignal<ImportRecord | undefined>(undefined);
  if (records.length === 0) return null;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return (
    <section class="data-part" aria-labelledby={`${id}-title`} {...placeOf('importHistory')}>
      <h2 id={`${id}-title`}>{t('transfer.imported')}</h2>
      <ul class="rows">
        {records.map((record) => (
          <li key={record.id} class="row data-import">
            <div>
              <p class="data-name">{record.fileName}</p>
              <p class="mute small">{countWords(record, language)}</p>
              <p class="mute small">{periodWords(record, language)}</p>
              <p class="mute small">{t('transfer.importedOn', { date: day.format(record.at) })}</p>
            </div>
            <Button
              label={t('transfer.removeNamed', { name: record.fileName })}
              onPress={() => (doomed.value = record)}
            >
              {t('transfer.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {doomed.value && (
        <Confirm
          title={t('transfer.removeTitle')}
          text={t('transfer.removeText', {
            name: doomed.value.fileName,
            person: person.name,
            readings: t('transfer.readings', { count: doomed.value.readings }),
            events: t('transfer.events', { count: doomed.value.events }),
          })}
          confirm={t('transfer.remove')}
          onCancel={() => (doomed.value = undefined)}
          onConfirm={() => {
            const record = doomed.value;
            doomed.value = undefined;
            if (record) onRemove(record);
          }}
        />
      )}
    </section>
  );
}
