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
  statistics: 'M3 13.2V9M8 13.2V3M13 13.2V6.2M1.5 13.2h13',
  bell: 'M4.2 10.8V7.2a3.8 3.8 0 0 1 7.6 0v3.6l1.2 1.4H3zM6.7 14.2h2.6',
  pin: 'M5.4 2.2h5.2M6.3 2.2v4.4L4.2 9v.9h7.6V9L9.7 6.6V2.2M8 9.9v4',
  unpin: 'M5.4 2.2h5.2M6.3 2.2v4.4L4.2 9v.9h7.6V9L9.7 6.6V2.2M8 9.9v4M2.2 2.2l11.6 11.6',
  table: 'M2.2 3h11.6v10H2.2zM2.2 6.3h11.6M2.2 9.7h11.6M7 6.3V13',
  chart: 'M2.2 2.5v11h11.6M4.6 10.2l2.7-3.4 2.4 1.9 3.6-4.5',
  past: 'M2.6 5.4A6 6 0 1 1 2 8M2.4 2.6v3h3M8 5v3.2l2.2 1.4',
  everybody:
    'M5.6 3a2.1 2.1 0 1 1 0 4.2a2.1 2.1 0 1 1 0-4.2M1.8 13v-1.2A2.6 2.6 0 0 1 4.4 9.2h2.4a2.6 2.6 0 0 1 2.6 2.6V13M10.6 3.2a2 2 0 0 1 0 3.8M11.8 9.4a2.6 2.6 0 0 1 2.4 2.5V13',
  expand: 'M9.5 2.5h4v4M13.2 2.8 9 7M6.5 13.5h-4v-4M2.8 13.2 7 9',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4M8 7.3v3.6M8 5v.2',
} as const;

export type IconName = keyof typeof PATHS;

/** Back and on, as text runs. */
const ALONG: ReadonlySet<IconName> = new Set(['chevronLeft', 'chevronRight']);

export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg
      class="icon"
      data-along={ALONG.has(name) || undefined}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
