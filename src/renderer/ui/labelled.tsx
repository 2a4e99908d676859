import type { ComponentChildren, JSX } from 'preact';
import { Instructions } from './instructions.tsx';

export interface LabelledProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: ComponentChildren;
}

/** A control with its label, its hint and what is wrong with it, tied together by id. */
export function Labelled({ id, label, hint, error, children }: LabelledProps): JSX.Element {
  return (
    <div class="labelled">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && (
        <div id={`${id}-hint`} class="hint mute small">
          <Instructions text={hint} />
        </div>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** Said at once when it appears; takes no room until then. */
export function FieldError({ id, error }: Pick<LabelledProps, 'id' | 'error'>): JSX.Element {
  return (
    <p id={`${id}-error`} class="field-error small" role="alert">
      {error}
    </p>
  );
}

/** The attributes that tie a control to the words of its `Labelled`. */
export function describedBy({ id, hint, error }: Pick<LabelledProps, 'id' | 'hint' | 'error'>): {
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
} {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { ...(ids && { 'aria-describedby': ids }), ...(error && { 'aria-invalid': true }) };
}
