import type { JSX } from 'preact';

export interface SwitchProps {
  label: string;
  /** True when the label stands elsewhere on the screen already. */
  hideLabel?: boolean;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** On or off, with immediate effect. */
export function Switch({ label, hideLabel, checked, disabled, onChange }: SwitchProps): JSX.Element {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked;
          // What is shown is what main says, not what was clicked.
          currentTarget.checked = checked;
          onChange(wanted);
        }}
      />
      <span class={hideLabel ? 'visually-hidden' : undefined}>{label}</span>
    </label>
  );
}
