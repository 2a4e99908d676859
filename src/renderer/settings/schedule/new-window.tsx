import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { TimeWindow } from '../../../shared/alerts/time-window.ts';
import { Button } from '../../ui/button.tsx';
import { WindowFields } from './window-fields.tsx';

export interface NewWindowProps {
  /** `New quiet hours` */
  name: string;
  /** What its fields begin with. */
  suggested: TimeWindow;
  onAdd: (window: TimeWindow) => void;
  onCancel: () => void;
}

/** A window that counts only once it is added: hours nobody has looked at must not silence anything. */
export function NewWindow({ name, suggested, onAdd, onCancel }: NewWindowProps): JSX.Element {
  const window = useSignal(suggested);
  const valid = useSignal(true);
  return (
    <section class="card" aria-label={name}>
      <WindowFields
        name={name}
        window={window.value}
        onChange={(changed) => (window.value = changed)}
        onValidity={(isValid) => (valid.value = isValid)}
      />
      <div class="actions">
        <Button
          kind="primary"
          label={`Add ${name.toLowerCase()}`}
          disabled={!valid.value}
          onPress={() => onAdd(window.value)}
        >
          Add
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </section>
  );
}
