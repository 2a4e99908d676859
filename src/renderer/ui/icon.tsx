import type { JSX } from 'preact';

/** Line icons on a 16-px grid, drawn for this program. */
const PATHS = {
  refresh: 'M13.2 6.2A5.5 5.5 0 1 0 13.5 8M13.5 2.8v3.6H9.9',
  settings:
    'M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5H14M10.25 2.75a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 1 1 0-3.5M5.75 9.75a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 1 1 0-3.5',
  close: 'M4 4l8 8M12 4l-8 8',
  chevronDown: 'M4.5 6.5 8 10l3.5-3.5',
  chevronLeft: 'M9.5 4.5 6 8l3.5 3.5',
  chevronRight: 'M6.5 4.5 10 8l-3.5 3.5',
  up: 'M8 13V3.5M4 7.2 8 3.2l4 4',
  down: 'M8 3v9.5M4 8.8l4 4 4-4',
  plus: 'M8 3v10M3 8h10',
  check: 'M3.5 8.5 6.5 11.5 12.5 5',
  warning: 'M8 2.5 14.2 13.3H1.8zM8 6.6v3M8 11.4v.2',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4M8 7.3v3.6M8 5v.2',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
