import type { PlainMessageKey } from '../../../shared/i18n/messages.ts';

/** The sections of the settings, in the order of the list, each with the message that is its title. */
export const SECTION_TITLES = {
  persons: 'accounts.title',
  ranges: 'ranges.title',
  alerts: 'settings.alerts',
  log: 'settings.alertLog',
  discreet: 'discreet.title',
  display: 'display.title',
  data: 'transfer.title',
  general: 'general.title',
  diagnostics: 'diagnostics.title',
} as const satisfies Record<string, PlainMessageKey>;

export type SectionId = keyof typeof SECTION_TITLES;
