import { useLanguage } from '../../ui/language.tsx';
import { useSignal } from '@preact/signals';
import type { Language } from '../../../shared/i18n/language.ts';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AlertLogEntry } from '../../../shared/alerts/log.ts';
import { alertTitle } from '../../../shared/alerts/words.ts';
import { Button } from '../../ui/button.tsx';
import { placeOf } from '../search/searchable.ts';
import type { SectionProps } from '../settings-window.tsx';
import { Choice } from './choice.tsx';
import { download } from '../download.ts';
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
  const { t } = language;
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
      <h1>{t('settings.alertLog')}</h1>
      <div class="log-filters" {...placeOf('logFilter')}>
        {settings.persons.length > 1 && (
          <Choice
            label={t('accounts.person')}
            all={t('logSection.everybody')}
            options={settings.persons.map(({ id, name }) => ({ value: id, name }))}
            value={filter.value.personId}
            onChange={(personId) => choose({ personId })}
          />
        )}
        <Choice
          label={t('logSection.alert')}
          all={t('logSection.allAlerts')}
          options={LOG_KINDS.map((kind) => ({ value: kind, name: alertTitle(kind, language) }))}
          value={filter.value.kind}
          onChange={(kind) => choose({ kind })}
        />
        <Choice
          label={t('logSection.whatHappened')}
          all={t('logSection.allThatHappened')}
          options={LOG_ACTIONS.map((action) => ({ value: action, name: actionName(action, language) }))}
          value={filter.value.action}
          onChange={(action) => choose({ action })}
        />
      </div>
      <LogList
        entries={chosen.slice(0, shown.value)}
        persons={settings.persons}
        standing={facts.persons}
        unit={settings.unit}
        empty={emptyWords(entries.value, language)}
      />
      {more > 0 && (
        <Button onPress={() => (shown.value += PAGE)}>{t('logSection.showOlder', { count: more })}</Button>
      )}
      <LogExport {...{ api, status }} />
    </>
  );
}

function emptyWords(entries: readonly AlertLogEntry[] | undefined, { t }: Language): string {
  if (!entries) return t('logSection.reading');
  return entries.length === 0 ? t('logSection.nothingYet') : t('logSection.nothingOfThatKind');
}

interface LogExportProps {
  api: SectionProps['store']['api'];
  status: SectionProps['status'];
}

/** The whole log as a file, whatever is filtered. */
function LogExport({ api, status }: LogExportProps): JSX.Element {
  const { t } = useLanguage();
  const save = (format: 'csv' | 'json'): void =>
    void status.attempt(async () => {
      const exported = await api.alerts.exportLog({ format });
      if (exported.outcome === 'cancelled') return;
      if (exported.outcome === 'content') download(exported.name, exported.content);
      status.say(t('logSection.saved'));
    });
  return (
    <div class="actions wrapping" {...placeOf('logExport')}>
      <Button onPress={() => save('csv')}>{t('logSection.exportCsv')}</Button>
      <Button onPress={() => save('json')}>{t('logSection.exportJson')}</Button>
      <span class="mute small">{t('logSection.exportNote')}</span>
    </div>
  );
}
