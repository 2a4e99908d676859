import type { PartLoaders } from '../messages.ts';

export const en: PartLoaders = {
  common: async () => (await import('./common.ts')).common,
  display: async () => (await import('./display.ts')).display,
  glance: async () => (await import('./glance.ts')).glance,
  settings: async () => (await import('./settings.ts')).settings,
  welcome: async () => (await import('./welcome.ts')).welcome,
};
