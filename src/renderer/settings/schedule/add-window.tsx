import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TimeWindow } from '../../../shared/alerts/time-window.ts';
import { Button } from '../../ui/button.tsx';
import { NewWindow } from './new-window.tsx';

export interface AddWindowProps {
  /** On the button: `Add quiet hours`. */
  label: string;
  /** Of what is being added: `New quiet hours`. */
  name: string;
  suggested: TimeWindow;
  /** Why no more can be added. */
  tooMany: string | undefined;
  onAdd: (window: TimeWindow) => void;
}

/** The button, and in its place the fields of a new window; the keys stay where the person is. */
export function AddWindow({ label, name, suggested, tooMany, onAdd }: AddWindowProps): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const adding = useSignal(false);
  const wasAdding = useRef(false);
  useLayoutEffect(() => {
    if (adding.value === wasAdding.current) return;
    wasAdding.current = adding.value;
    frame.current?.querySelector<HTMLElement>(adding.value ? 'input' : 'button')?.focus();
  }, [adding, adding.value]);
  return (
    <div ref={frame} class="add-window">
      {adding.value ? (
        <NewWindow
          name={name}
          suggested={suggested}
          onCancel={() => (adding.value = false)}
          onAdd={(window) => {
            adding.value = false;
            onAdd(window);
          }}
        />
      ) : (
        <div class="actions wrapping">
          <Button icon="plus" disabled={Boolean(tooMany)} onPress={() => (adding.value = true)}>
            {label}
          </Button>
          {tooMany && <span class="mute small">{tooMany}</span>}
        </div>
      )}
    </div>
  );
}
