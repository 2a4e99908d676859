import { useSignal } from '@preact/signals';
import { useLanguage } from '../../ui/language.tsx';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Rehearsal, RehearsalStep } from '../../../shared/alerts/rehearsal.ts';
import type { Person } from '../../../shared/people/person.ts';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { placeOf } from '../search/searchable.ts';
import type { SectionProps } from '../settings-window.tsx';
import { linkName, outcomeWord, rehearsalSentence, stepTime } from './rehearsal-words.ts';

export interface RehearsalSectionProps extends Pick<SectionProps, 'store' | 'status' | 'facts'> {
  person: Person;
}

/** An invented low, thought through or sent through the whole chain for real. */
export function RehearsalSection({ store, status, facts, person }: RehearsalSectionProps): JSX.Element {
  const { api } = store;
  const language = useLanguage();
  const { t } = language;
  const told = useSignal<Rehearsal | undefined>(undefined);
  useEffect(
    () =>
      api.alerts.onRehearsalChanged((rehearsal) => {
        if (rehearsal.personId === person.id) told.value = rehearsal;
      }),
    [api, person.id, told],
  );
  const rehearse = (live: boolean): void =>
    void status.attempt(async () => {
      told.value = await api.alerts.rehearse({ personId: person.id, live });
    });
  // One that was begun before this window was opened is told by the panel alone.
  const onPanel = facts.alarm.entries.some((entry) => entry.rehearsal && entry.personId === person.id);
  const isLive = told.value ? told.value.state === 'live' : onPanel;
  return (
    <section class="alarm-part" aria-labelledby="rehearsal" {...placeOf('rehearsal')}>
      <h2 id="rehearsal">{t('rules.rehearsal')}</h2>
      <p class="mute">{t('rules.rehearsalMeans', { name: person.name })}</p>
      <div class="actions wrapping">
        {isLive ? (
          <Button kind="primary" onPress={() => void status.attempt(() => api.alerts.stopRehearsal())}>
            {t('rules.stop')}
          </Button>
        ) : (
          <>
            <Button onPress={() => rehearse(false)}>{t('rules.rehearseLow')}</Button>
            {told.value && <Button onPress={() => rehearse(true)}>{t('rules.forReal')}</Button>}
          </>
        )}
      </div>
      <div class="rehearsal" role="status">
        {told.value && <p>{rehearsalSentence(told.value, language)}</p>}
      </div>
      {told.value && <Steps steps={told.value.steps} />}
    </section>
  );
}

const SIGNS: Readonly<Record<RehearsalStep['outcome'], IconName>> = {
  works: 'check',
  waits: 'info',
  withheld: 'close',
  fails: 'warning',
};

function Steps({ steps }: { steps: readonly RehearsalStep[] }): JSX.Element {
  const language = useLanguage();
  return (
    <ol class="steps" aria-label={language.t('rules.rehearsalSteps')}>
      {steps.map(({ at, link, outcome, text }, index) => (
        <li key={index} data-outcome={outcome}>
          {/* A time is told once; what follows happens in the same minute. */}
          <span class="mute step-time">{isSameMinute(at, steps[index - 1]?.at) ? '' : stepTime(at)}</span>
          <Icon name={SIGNS[outcome]} />
          <span class="step-text">
            <strong>{linkName(link, language)}</strong>
            {outcome !== 'works' && (
              <span class="step-outcome">{` (${outcomeWord(outcome, language)})`}</span>
            )}{' '}
            <span>{text}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function isSameMinute(at: number, before: number | undefined): boolean {
  return before !== undefined && stepTime(at) === stepTime(before);
}
