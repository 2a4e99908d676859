import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface SegmentedProps<V extends string | number> {
  /** What is chosen here, for screen readers. */
  label: string;
  options: readonly { value: V; label: string }[];
  value: V;
  disabled?: boolean;
  onChange: (value: V) => void;
}

/** One choice of a few, all visible: radio buttons, with the keys that radio buttons have. */
export function Segmented<V extends string | number>(props: SegmentedProps<V>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="segmented" disabled={props.disabled}>
      <legend class="visually-hidden">{props.label}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
