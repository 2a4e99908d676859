import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { AccountDiagnostics } from '../../../shared/ipc/groups/diagnostics.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { placeOf } from '../search/searchable.ts';
import { AskTable } from './ask-table.tsx';
import { clockWords, delayWords, durationText, momentText, stateWords } from './diagnostics-words.ts';
import { Facts } from './facts.tsx';

/** How one account has been doing. */
export function AccountCard({ account, now }: { account: AccountDiagnostics; now: EpochMs }): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const open = useSignal(false);
  const id = useId();
  const { health, personName, cadenceMs, asks } = account;
  const name = t('diagnostics.ofPerson', { source: health.sourceName, person: personName });
  const moment = (at: EpochMs | undefined, absent: string): string =>
    at === undefined ? absent : momentText(at, now, language);
  return (
    <section class="card diagnostics-account" aria-label={name} {...placeOf('sourceHealth')}>
      <div class="card-head">
        <h2>{name}</h2>
        <span class="diagnostics-state" data-state={health.state}>
          {stateWords(health.state, language)}
        </span>
      </div>
      {health.label && <p class="mute small">{health.label}</p>}
      <Facts
        facts={[
          [t('diagnostics.lastAsked'), moment(health.lastAskAt, t('diagnostics.never'))],
          [t('diagnostics.lastAnswer'), moment(health.lastAnswerAt, t('diagnostics.never'))],
          [t('diagnostics.nextAsk'), moment(health.nextAskAt, t('diagnostics.notPlanned'))],
          [
            t('diagnostics.readingsEvery'),
            cadenceMs === undefined ? undefined : durationText(cadenceMs, language),
          ],
          [t('diagnostics.readingsAppear'), delayWords(account, language)],
          [t('diagnostics.clock'), clockWords(health, language)],
        ]}
      />
      {asks.length > 0 && (
        <Disclosure
          label={t('diagnostics.asksOf', { source: name })}
          text={t('diagnostics.lastAsks')}
          open={open.value}
          controls={id}
          onToggle={() => (open.value = !open.value)}
        />
      )}
      {open.value && <AskTable id={id} name={name} asks={asks} now={now} />}
    </section>
  );
}
