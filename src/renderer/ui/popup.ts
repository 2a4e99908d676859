import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Popup {
  /** Frames the button that opens the popup, first, and the popup itself. */
  frame: RefObject<HTMLDivElement | null>;
  open: Signal<boolean>;
  /** Closes it and goes back to the button. */
  close: () => void;
}

/** A list that opens below a button: arrow keys walk through it, Escape and leaving close it. */
export function usePopup(): Popup {
  const frame = useRef<HTMLDivElement>(null);
  const open = useSignal(false);
  const close = (): void => {
    open.value = false;
    frame.current?.querySelector('button')?.focus();
  };
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || !open.value) return undefined;
    const items = [...element.querySelectorAll('button')].slice(1);
    (items.find((item) => item.ariaCurrent === 'true') ?? items[0])?.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) {
        const focused = items.findIndex((item) => item === document.activeElement);
        items.at((focused + step) % items.length)?.focus();
      } else if (event.key === 'Escape') {
        close();
      } else return;
      event.preventDefault();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) open.value = false;
    };
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('focusout', onFocusOut);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('focusout', onFocusOut);
    };
  }, [open, open.value]);
  return { frame, open, close };
}
