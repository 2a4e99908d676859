import type { IconTheme } from './icon-description.ts';

/** A colour to fill with, and the one that is legible on it. */
export interface Fill {
  fill: string;
  on: string;
}

export interface IconPalette {
  /** The task bar or panel the icon is assumed to stand on; never drawn, only measured against. */
  surface: string;
  ink: string;
  /** For what was, and is no longer. */
  mute: string;
  low: Fill;
  high: Fill;
  /** Used for nothing but simulations. */
  simulated: Fill;
  /** Shape alone must tell everything apart. */
  twoColours: boolean;
}

const twoColours = (surface: string, ink: string): IconPalette => {
  const fill = { fill: ink, on: surface };
  return { surface, ink, mute: ink, low: fill, high: fill, simulated: fill, twoColours: true };
};

/** The windows' tokens, on the task bars of Windows 11 and the panels of the Linux desktops. */
const PALETTES: Readonly<Record<IconTheme, IconPalette>> = {
  light: {
    surface: '#eeeeee',
    ink: '#17191c',
    mute: '#5f666e',
    low: { fill: '#c2263b', on: '#ffffff' },
    high: { fill: '#a85b00', on: '#ffffff' },
    simulated: { fill: '#6b3fc0', on: '#ffffff' },
    twoColours: false,
  },
  dark: {
    surface: '#1c1c1c',
    ink: '#ffffff',
    mute: '#a3abb3',
    low: { fill: '#ff7a85', on: '#17191c' },
    high: { fill: '#f2b04c', on: '#17191c' },
    simulated: { fill: '#b99bff', on: '#17191c' },
    twoColours: false,
  },
  contrastLight: twoColours('#ffffff', '#000000'),
  contrastDark: twoColours('#000000', '#ffffff'),
};

export function iconPalette(theme: IconTheme): IconPalette {
  return PALETTES[theme];
}
