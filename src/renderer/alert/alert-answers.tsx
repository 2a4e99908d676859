import { useLanguage } from '../ui/language.tsx';
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
  const language = useLanguage();
  const { t } = language;
  const { name } = entry;
  const { unit, choices } = snoozeChoices(entry.snoozeMinutes, language);
  return (
    <div class="answers">
      <button
        type="button"
        class="button acknowledge"
        data-kind="primary"
        aria-label={veiled ? t('alertWindow.acknowledge') : t('alertWindow.acknowledgeFor', { name })}
        aria-keyshortcuts="A"
        aria-disabled={!settled}
        onClick={() => settled && answers.acknowledge(entry)}
      >
        {t('alertWindow.acknowledge')}
      </button>
      <div
        class="snooze"
        role="group"
        aria-label={veiled ? t('alertWindow.snooze') : t('alertWindow.snoozeFor', { name })}
      >
        <span class="mute">{t('alertWindow.snooze')}</span>
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
