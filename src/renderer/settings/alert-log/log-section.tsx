import { useLanguage } from '../../ui/language.tsx';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AlertLogEntry } from '../../../shared/alerts/log.ts';
import { alertTitle } from '../../../shared/alerts/words.ts';
import { Button } from '../../ui/button.tsx';
import type { SectionProps } from '../settings-window.tsx';
import { Choice } from './choice.tsx';
import { download } from './download.ts';
import { EVERYTHING, LOG_ACTIONS, LOG_KINDS, type LogFilter, shownEntries } from './log-filter.ts';
import { LogList } from './log-list.tsx';
import { actionName } from './log-words.ts';

/** As many as one call hands over. */
const LIMIT = 1000;
const PAGE = 100;

/** Why each alarm rang, why one did not, and who answered. */
export function LogSection({ settings, facts, store, status }: SectionProps): JSX.Element {
  const { api } = store;
  const language = useLanguage();
  const entries = useSignal<readonly AlertLogEntry[] | undefined>(undefined);
  const filter = useSignal<LogFilter>(EVERYTHING);
  const shown = useSignal(PAGE);
  // Whatever changes an alarm has written to the log.
  const news = JSON.stringify(facts.persons.map(({ alert }) => alert));
  useEffect(() => {
    void status.attempt(async () => {
      entries.value = await api.alerts.log({ limit: LIMIT });
    });
  }, [api, status, entries, news]);
  const choose = (change: Partial<LogFilter>): void => {
    filter.value = { ...filter.value, ...change };
    shown.value = PAGE;
  };
  const chosen = shownEntries(entries.value ?? [], filter.value);
  const more = chosen.length - shown.value;
  return (
    <>
      <h1>Alert log</h1>
      <div class="log-filters">
        {settings.persons.length > 1 && (
          <Choice
            label="Person"
            all="Everybody"
            options={settings.persons.map(({ id, name }) => ({ value: id, name }))}
            value={filter.value.personId}
            onChange={(personId) => choose({ personId })}
          />
        )}
        <Choice
          label="Alert"
          all="All alerts"
          options={LOG_KINDS.map((kind) => ({ value: kind, name: alertTitle(kind, language) }))}
          value={filter.value.kind}
          onChange={(kind) => choose({ kind })}
        />
        <Choice
          label="What happened"
          all="All that happened"
          options={LOG_ACTIONS.map((action) => ({ value: action, name: actionName(action) }))}
          value={filter.value.action}
          onChange={(action) => choose({ action })}
        />
      </div>
      <LogList
        entries={chosen.slice(0, shown.value)}
        persons={settings.persons}
        unit={settings.unit}
        empty={emptyWords(entries.value)}
      />
      {more > 0 && (
        <Button onPress={() => (shown.value += PAGE)}>{`Show older entries (${more} more)`}</Button>
      )}
      <LogExport {...{ api, status }} />
    </>
  );
}

function emptyWords(entries: readonly AlertLogEntry[] | undefined): string {
  if (!entries) return 'Reading the log…';
  return entries.length === 0
    ? 'No alarm has rung or been kept silent yet.'
    : 'Nothing of that kind in the log.';
}

interface LogExportProps {
  api: SectionProps['store']['api'];
  status: SectionProps['status'];
}

/** The whole log as a file, whatever is filtered. */
function LogExport({ api, status }: LogExportProps): JSX.Element {
  const save = (format: 'csv' | 'json'): void =>
    void status.attempt(async () => {
      const exported = await api.alerts.exportLog({ format });
      if (exported.outcome === 'cancelled') return;
      if (exported.outcome === 'content') download(exported.name, exported.content);
      status.say('The log is saved as a file.');
    });
  return (
    <div class="actions wrapping">
      <Button onPress={() => save('csv')}>Export CSV</Button>
      <Button onPress={() => save('json')}>Export JSON</Button>
      <span class="mute small">The whole log, with names and values. Nothing leaves this computer.</span>
    </div>
  );
}
