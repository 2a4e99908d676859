import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { describedBy, FieldError } from './labelled.tsx';
import { keepUndoWithin } from './undo-key.ts';

/** What a typed text turned out to be. */
export type Parsed<V> = { ok: true; value: V } | { ok: false; error: string };

export interface DraftFieldProps<V> {
  label: string;
  /** The saved value as text. */
  text: string;
  suffix: string;
  disabled?: boolean;
  /** Room for a list of numbers rather than one. */
  wide?: boolean;
  parse: (text: string) => Parsed<V>;
  onCommit: (value: V) => void;
  /** Called when the text is wrong: whatever was said to be saved before, this is not. */
  onRefuse: () => void;
}

/** A short text that is saved when it is left or Enter is pressed, and only when it is right. */
export function DraftField<V>({
  label,
  text,
  suffix,
  disabled,
  wide,
  parse,
  onCommit,
  onRefuse,
}: DraftFieldProps<V>): JSX.Element {
  const id = useId();
  const draft = useSignal(text);
  const error = useSignal('');
  useEffect(() => {
    draft.value = text;
    error.value = '';
  }, [text, draft, error]);
  const commit = (): void => {
    error.value = '';
    if (draft.value.trim() === text) return;
    const parsed = parse(draft.value);
    if (parsed.ok) return onCommit(parsed.value);
    error.value = parsed.error;
    onRefuse();
  };
  return (
    <div class="draft-field" data-wide={wide}>
      <input
        id={id}
        class="input"
        inputMode={wide ? undefined : 'decimal'}
        aria-label={label}
        disabled={disabled}
        value={draft.value}
        onInput={({ currentTarget }) => {
          draft.value = currentTarget.value;
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          keepUndoWithin(event, draft.value === text);
          if (event.key === 'Enter') commit();
        }}
        {...describedBy({ id, error: error.value })}
      />
      <span class="mute">{suffix}</span>
      <FieldError id={id} error={error.value} />
    </div>
  );
}
