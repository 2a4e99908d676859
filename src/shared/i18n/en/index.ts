import type { PartLoaders } from '../messages.ts';

export const en: PartLoaders = {
  alarms: async () => (await import('./alarms.ts')).alarms,
  alertLog: async () => (await import('./alert-log.ts')).alertLog,
  alertWindow: async () => (await import('./alert-window.ts')).alertWindow,
  alerts: async () => (await import('./alerts.ts')).alerts,
  chain: async () => (await import('./chain.ts')).chain,
  common: async () => (await import('./common.ts')).common,
  controls: async () => (await import('./controls.ts')).controls,
  display: async () => (await import('./display.ts')).display,
  errors: async () => (await import('./errors.ts')).errors,
  glance: async () => (await import('./glance.ts')).glance,
  notices: async () => (await import('./notices.ts')).notices,
  presets: async () => (await import('./presets.ts')).presets,
  rehearsal: async () => (await import('./rehearsal.ts')).rehearsal,
  settings: async () => (await import('./settings.ts')).settings,
  sources: async () => (await import('./sources.ts')).sources,
  tray: async () => (await import('./tray.ts')).tray,
  welcome: async () => (await import('./welcome.ts')).welcome,
};
