import { useSignal } from '@preact/signals';
import { useLanguage } from '../../ui/language.tsx';
import { windowError } from './window-error.ts';
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { TimeWindow } from '../../../shared/alerts/time-window.ts';
import { describedBy, FieldError } from '../../ui/labelled.tsx';
import { keepUndoWithin } from '../../ui/undo-key.ts';
import { WeekdayChoice } from './weekday-choice.tsx';
import { draftOf, parseWindow, type WindowDraft, type WindowErrors } from './window-draft.ts';
import { overMidnightWords } from './window-words.ts';

export interface WindowFieldsProps {
  /** What this is the schedule of: `Night`, `Quiet hours 12:00–13:00`. */
  name: string;
  window: TimeWindow;
  /** Called with what is right as a whole, and with nothing else. */
  onChange: (window: TimeWindow) => void;
  /** Told whether what stands in the fields is what was last handed over. */
  onValidity?: (valid: boolean) => void;
}

/** From, to and the days: read together whenever one of them is left. */
export function WindowFields({ name, window, onChange, onValidity }: WindowFieldsProps): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const draft = useSignal<WindowDraft>(draftOf(window));
  const errors = useSignal<WindowErrors>({});
  const saved = JSON.stringify(window);
  const shown = useRef(saved);
  useEffect(() => {
    // Only what has really changed may replace what somebody is typing.
    if (shown.current === saved) return;
    shown.current = saved;
    draft.value = draftOf(window);
    errors.value = {};
  }, [saved, window, draft, errors]);
  const commit = (changed: Partial<WindowDraft> = {}): void => {
    draft.value = { ...draft.value, ...changed };
    const read = parseWindow(draft.value);
    errors.value = 'errors' in read ? read.errors : {};
    onValidity?.('window' in read);
    if ('window' in read && JSON.stringify(read.window) !== saved) onChange(read.window);
  };
  const time = (field: 'from' | 'to') => ({
    label: field === 'from' ? t('schedules.fromOf', { name }) : t('schedules.toOf', { name }),
    text: draft.value[field],
    isAsSaved: draft.value[field] === draftOf(window)[field],
    error: windowError(errors.value[field], language),
    onInput: (text: string) => (draft.value = { ...draft.value, [field]: text }),
    onCommit: () => commit(),
  });
  const hint = overMidnightWords(window, language);
  return (
    <div class="window-fields">
      <div class="window-times">
        <span class="mute" aria-hidden="true">
          {t('schedules.from')}
        </span>
        <TimeField {...time('from')} />
        <span class="mute" aria-hidden="true">
          {t('schedules.to')}
        </span>
        <TimeField {...time('to')} />
      </div>
      <WeekdayChoice
        label={t('schedules.daysOf', { name })}
        days={draft.value.weekdays}
        error={windowError(errors.value.weekdays, language)}
        onChange={(weekdays) => commit({ weekdays })}
      />
      {hint && <p class="mute small window-hint">{hint}</p>}
    </div>
  );
}

interface TimeFieldProps {
  label: string;
  text: string;
  isAsSaved: boolean;
  error: string | undefined;
  onInput: (text: string) => void;
  onCommit: () => void;
}

function TimeField({ label, text, isAsSaved, error, onInput, onCommit }: TimeFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="time-field">
      <input
        id={id}
        class="input"
        aria-label={label}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onBlur={onCommit}
        onKeyDown={(event) => {
          keepUndoWithin(event, isAsSaved);
          if (event.key === 'Enter') onCommit();
        }}
        {...describedBy({ id, error })}
      />
      <FieldError id={id} error={error} />
    </div>
  );
}
