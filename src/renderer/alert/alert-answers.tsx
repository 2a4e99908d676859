import type { JSX } from 'preact';
import type { AlarmEntry } from '../../shared/overview/overview.ts';
import { snoozeChoices } from '../ui/snooze-words.ts';
import type { Answers } from './answers.ts';

export interface AlertAnswersProps {
  entry: AlarmEntry;
  veiled: boolean;
  answers: Answers;
  /** False for a moment after something changed: presses don’t count then. */
  settled: boolean;
}

/** Acknowledge, and the choices of the snooze. */
export function AlertAnswers({ entry, veiled, answers, settled }: AlertAnswersProps): JSX.Element {
  const whose = veiled ? '' : ` for ${entry.name}`;
  const { unit, choices } = snoozeChoices(entry.snoozeMinutes);
  return (
    <div class="answers">
      <button
        type="button"
        class="button acknowledge"
        data-kind="primary"
        aria-label={`Acknowledge${whose}`}
        aria-keyshortcuts="A"
        aria-disabled={!settled}
        onClick={() => settled && answers.acknowledge(entry)}
      >
        Acknowledge
      </button>
      <div class="snooze" role="group" aria-label={`Snooze${whose}`}>
        <span class="mute">Snooze</span>
        {choices.map(({ minutes, text, label }, index) => (
          <button
            key={minutes}
            type="button"
            class="button"
            aria-label={label}
            aria-keyshortcuts={index === 0 ? 'S' : undefined}
            aria-disabled={!settled}
            onClick={() => settled && answers.snooze(entry, minutes)}
          >
            {text}
          </button>
        ))}
        <span class="mute">{unit}</span>
      </div>
    </div>
  );
}
