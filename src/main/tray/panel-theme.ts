import type { IconTheme } from './icon/icon-description.ts';

/** What a platform tells about its looks. */
export interface SystemLooks {
  platform: NodeJS.Platform;
  /** The windows' theme. */
  dark: boolean;
  /** The task bar's own theme, which Windows lets people choose apart from the windows'. */
  systemDark: boolean;
  highContrast: boolean;
  /** `XDG_CURRENT_DESKTOP`: `ubuntu:GNOME`, `KDE`. */
  desktop: string;
}

/** The top bars of these are dark whatever the theme. */
const ALWAYS_DARK = /gnome|unity|pantheon/i;

/** What the icon will stand on. */
export function panelTheme({ platform, dark, systemDark, highContrast, desktop }: SystemLooks): IconTheme {
  // A contrast theme covers windows and task bar alike.
  if (highContrast) return dark ? 'contrastDark' : 'contrastLight';
  if (platform === 'linux') return dark || ALWAYS_DARK.test(desktop) ? 'dark' : 'light';
  return systemDark ? 'dark' : 'light';
}
