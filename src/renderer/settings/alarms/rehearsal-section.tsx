import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Rehearsal, RehearsalStep } from '../../../shared/alerts/rehearsal.ts';
import type { Person } from '../../../shared/people/person.ts';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { SectionProps } from '../settings-window.tsx';
import { linkName, outcomeWord, rehearsalSentence, stepTime } from './rehearsal-words.ts';

export interface RehearsalSectionProps extends Pick<SectionProps, 'store' | 'status' | 'facts'> {
  person: Person;
}

/** An invented low, thought through or sent through the whole chain for real. */
export function RehearsalSection({ store, status, facts, person }: RehearsalSectionProps): JSX.Element {
  const { api } = store;
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
    <section class="alarm-part" aria-labelledby="rehearsal">
      <h2 id="rehearsal">Rehearsal</h2>
      <p class="mute">
        {`Sends an invented low of ${person.name} through the rules and every channel, and shows step by step what happens.`}
      </p>
      <div class="actions wrapping">
        {isLive ? (
          <Button kind="primary" onPress={() => void status.attempt(() => api.alerts.stopRehearsal())}>
            Stop
          </Button>
        ) : (
          <>
            <Button onPress={() => rehearse(false)}>Rehearse a low at 3 a.m.</Button>
            {told.value && <Button onPress={() => rehearse(true)}>Do it for real now</Button>}
          </>
        )}
      </div>
      <div class="rehearsal" role="status">
        {told.value && <p>{rehearsalSentence(told.value)}</p>}
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
  return (
    <ol class="steps" aria-label="Steps of the rehearsal">
      {steps.map(({ at, link, outcome, text }, index) => (
        <li key={index} data-outcome={outcome}>
          {/* A time is told once; what follows happens in the same minute. */}
          <span class="mute step-time">{isSameMinute(at, steps[index - 1]?.at) ? '' : stepTime(at)}</span>
          <Icon name={SIGNS[outcome]} />
          <span class="step-text">
            <strong>{linkName(link)}</strong>
            {outcomeWord(outcome) && <span class="step-outcome">{` (${outcomeWord(outcome)})`}</span>}{' '}
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
