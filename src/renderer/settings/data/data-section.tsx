import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ImportRecord } from '../../../shared/transfer/import-record.ts';
import { useLanguage } from '../../ui/language.tsx';
import { NobodyYet, PersonPicker } from '../person-picker.tsx';
import type { SectionProps } from '../settings-window.tsx';
import { ExportPart } from './export-part.tsx';
import { ImportedFiles } from './imported-files.tsx';
import { ImportPart } from './import-part.tsx';

/** Histories out as files, and files into histories. */
export function DataSection({ settings, store, status, clock }: SectionProps): JSX.Element {
  const { t } = useLanguage();
  const { api } = store;
  const chosenId = useSignal('');
  const records = useSignal<readonly ImportRecord[]>([]);
  const person = settings.persons.find(({ id }) => id === chosenId.value) ?? settings.persons[0];
  const personId = person?.id;
  const shownId = useRef(personId);
  shownId.current = personId;
  const load = async (): Promise<void> => {
    const told = personId === undefined ? [] : await api.transfer.imports(personId);
    // Files of one person never stand under another’s name.
    if (shownId.current === personId) records.value = told;
  };
  useEffect(() => {
    records.value = [];
    void status.attempt(load);
  }, [personId]);
  if (!person) {
    return (
      <>
        <h1>{t('transfer.title')}</h1>
        <NobodyYet />
      </>
    );
  }
  return (
    <>
      <h1>{t('transfer.title')}</h1>
      <PersonPicker persons={settings.persons} chosen={person} onChoose={(id) => (chosenId.value = id)} />
      <ExportPart key={`export ${person.id}`} {...{ person, store, status, clock }} />
      <ImportPart
        key={`import ${person.id}`}
        {...{ person, store, status }}
        onImported={() => void status.attempt(load)}
      />
      <ImportedFiles
        person={person}
        records={records.value}
        onRemove={(record) =>
          void status.attempt(async () => {
            await api.transfer.removeImport(record.id);
            await load();
            status.say(t('transfer.removed'));
          })
        }
      />
    </>
  );
}
