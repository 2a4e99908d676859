import type { Part } from '../../shared/i18n/messages.ts';

/** The messages that the glance window speaks. The build puts them into one file a language. */
export const GLANCE_PARTS = [
  'common',
  'alerts',
  'chain',
  'controls',
  'errors',
  'glance',
] as const satisfies Part[];
