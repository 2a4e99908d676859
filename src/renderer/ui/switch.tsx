import type { JSX } from 'preact';

export interface SwitchProps {
  label: string;
  /** True when the label stands elsewhere on the screen already. */
  hideLabel?: boolean;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** On or off, with immediate effect. It shows what main says, not what was clicked. */
export function Switch({ label, hideLabel, checked, disabled, onChange }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={checked}
      disabled={disabled}
      onClick={() => onChange(!checked)}
    >
      <span class="switch-track" />
      <span class={hideLabel ? 'visually-hidden' : undefined}>{label}</span>
    </button>
  );
}
