import type { JSX } from 'preact';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  /** The visible word first: `More: Low`. */
  label: string;
  text: string;
  open: boolean;
  /** The id of what it opens. */
  controls: string;
  onToggle: () => void;
}

/** A button that unfolds what stands below it. */
export function Disclosure({ label, text, open, controls, onToggle }: DisclosureProps): JSX.Element {
  return (
    <button
      type="button"
      class="disclosure"
      aria-label={label}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      {text}
      <Icon name="chevronDown" />
    </button>
  );
}
