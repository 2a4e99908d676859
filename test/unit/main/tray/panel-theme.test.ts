import { describe, expect, it } from 'vitest';
import { type SystemLooks, panelTheme } from '../../../../src/main/tray/panel-theme.ts';

const light: SystemLooks = {
  platform: 'win32',
  dark: false,
  systemDark: false,
  highContrast: false,
  desktop: '',
};

describe('what the icon stands on', () => {
  it('on Windows is the task bar’s theme, not the windows’', () => {
    expect(panelTheme({ ...light, systemDark: true })).toBe('dark');
    expect(panelTheme({ ...light, dark: true })).toBe('light');
  });

  it('on Linux is the theme’s, except where the top bar is always dark', () => {
    expect(panelTheme({ ...light, platform: 'linux', desktop: 'KDE' })).toBe('light');
    expect(panelTheme({ ...light, platform: 'linux', desktop: 'KDE', dark: true })).toBe('dark');
    expect(panelTheme({ ...light, platform: 'linux', desktop: 'ubuntu:GNOME' })).toBe('dark');
  });

  it('is two colours where a contrast theme is on', () => {
    expect(panelTheme({ ...light, highContrast: true })).toBe('contrastLight');
    expect(panelTheme({ ...light, highContrast: true, dark: true })).toBe('contrastDark');
  });
});
