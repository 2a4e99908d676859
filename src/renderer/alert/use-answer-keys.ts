import { useLayoutEffect } from 'preact/hooks';
import type { AlarmEntry } from '../../shared/overview/overview.ts';
import type { Answers } from './answers.ts';

/**
 * A acknowledges, S snoozes by the first choice: the alarm that has the focus, or else the worst. Escape does nothing:
 * who hits it half asleep has not said that they know.
 */
export function useAnswerKeys(entries: readonly AlarmEntry[], answers: Answers, enabled: boolean): void {
  // With the picture, not after it: a key must never answer what stood there a moment before.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const entry = entries[focusedIndex()] ?? entries[0];
      if (!entry || !enabled || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      const key = event.key.toLowerCase();
      const [minutes] = entry.snoozeMinutes;
      if (key === 'a') answers.acknowledge(entry);
      else if (key === 's' && minutes !== undefined) answers.snooze(entry, minutes);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [entries, answers, enabled]);
}

function focusedIndex(): number {
  const focused = document.activeElement?.closest('[data-entry]');
  return [...document.querySelectorAll('[data-entry]')].findIndex((each) => each === focused);
}
