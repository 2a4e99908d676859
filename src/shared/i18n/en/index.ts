import type { PartLoaders } from '../messages.ts';

export const en: PartLoaders = {
  common: async () => (await import('./common.ts')).common,
  glance: async () => (await import('./glance.ts')).glance,
};
