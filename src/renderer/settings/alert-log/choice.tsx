import type { JSX } from 'preact';

export interface ChoiceProps {
  label: string;
  /** What stands for "no choice": `Everybody`. */
  all: string;
  options: readonly { value: string; name: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** One filter of a list. */
export function Choice({ label, all, options, value, onChange }: ChoiceProps): JSX.Element {
  return (
    <select
      class="input"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
