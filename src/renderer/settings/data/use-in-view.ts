import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Brings what has just appeared into view, once: it may lie below the edge of a small window. */
export function useInView(element: RefObject<HTMLElement | null>, block: 'start' | 'nearest'): void {
  useEffect(() => element.current?.scrollIntoView({ block }), [element, block]);
}
