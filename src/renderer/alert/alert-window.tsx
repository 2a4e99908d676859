import { useLanguage } from '../ui/language.tsx';
import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { AlarmEntry } from '../../shared/overview/overview.ts';
import { Button } from '../ui/button.tsx';
import type { WindowClock } from '../ui/clock.ts';
import { Icon } from '../ui/icon.tsx';
import type { Status } from '../ui/status.ts';
import type { Store } from '../ui/store.ts';
import type { Ticker } from '../ui/ticker.ts';
import { AlertEntry } from './alert-entry.tsx';
import { alertWindowTitle, shownReading, spokenEntry } from './alert-words.ts';
import { createAnswers } from './answers.ts';
import { useAnswerKeys } from './use-answer-keys.ts';
import { useRevealed } from './use-revealed.ts';
import { useSettled } from './use-settled.ts';

export interface AlertWindowProps {
  store: Store;
  ticker: Ticker;
  status: Status;
  clock: WindowClock;
}

/** Everybody whose alarm rings, the worst first. Draws what main says and keeps nothing of its own. */
export function AlertWindow({ store, ticker, status, clock }: AlertWindowProps): JSX.Element {
  const { api, overview, connected } = store;
  const language = useLanguage();
  const { t } = language;
  useSignalEffect(() => {
    const first = overview.value?.alarm.entries[0];
    if (first?.newest) ticker.alignTo(first.newest.readAt - first.clockSkewMs);
  });
  const facts = overview.value;
  const entries = facts?.alarm.entries ?? [];
  const answers = useMemo(() => createAnswers(api, status), [api, status]);
  const settled = useSettled(entries.map((entry) => `${keyOf(entry)} ${entry.kind}`).join(), clock);
  useAnswerKeys(entries, answers, settled);
  const { revealed, reveal } = useRevealed(clock);
  const veiled = (facts?.discreet ?? true) && !revealed;
  const now = ticker.now.value;
  const shown = entries.map((entry) =>
    facts && connected.value ? shownReading(entry, { unit: facts.unit, now, language }) : undefined,
  );
  // Whoever else sees the task list has not asked for it to be shown.
  const title =
    facts && !facts.discreet ? alertWindowTitle(entries[0], shown[0], language) : t('common.appName');
  useEffect(() => {
    document.title = title;
  }, [title]);

  if (!facts) return <main class="alert" aria-busy="true" />;
  const spoken = entries.map((entry, index) =>
    veiled ? t('alerts.neutral') : spokenEntry(entry, shown[index], language),
  );
  const failed = status.message.value;
  return (
    <main class="alert">
      <p class="visually-hidden" role="alert">
        {[...new Set(spoken)].join(' ')}
      </p>
      <h1 class="visually-hidden">{t('alertWindow.heading')}</h1>
      {entries.map((entry, index) => (
        <AlertEntry
          key={keyOf(entry)}
          entry={entry}
          shown={shown[index]}
          compact={entries.length > 1}
          veiled={veiled}
          answers={answers}
          settled={settled}
        />
      ))}
      {entries.length === 0 && <p class="calm mute">{t('alertWindow.noneRings')}</p>}
      {veiled && entries.length > 0 && (
        <div class="reveal">
          <Button onPress={reveal}>{t('alertWindow.reveal')}</Button>
        </div>
      )}
      <Troubles texts={[...(connected.value ? [] : [t('alertWindow.noAnswer')]), ...facts.alarm.troubles]} />
      <p class="failed" role="status">
        {failed?.text}
      </p>
    </main>
  );
}

/** What of the alarm can’t be used. */
function Troubles({ texts }: { texts: readonly string[] }): JSX.Element | null {
  if (texts.length === 0) return null;
  return (
    <ul class="troubles">
      {texts.map((text) => (
        <li key={text}>
          <Icon name="warning" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function keyOf({ personId, rehearsal }: AlarmEntry): string {
  return `${personId}${rehearsal ? '-rehearsal' : ''}`;
}
