import type { Language } from '../../../shared/i18n/language.ts';
import type { UpdateState } from '../../../shared/updates/update-state.ts';

/** One line about newer versions. */
export function updateWords(state: UpdateState, { t, locale }: Pick<Language, 't' | 'locale'>): string {
  if (state.kind === 'off') return t(OFF[state.reason]);
  if (state.kind === 'checking') return t('updates.checking');
  if (state.kind === 'current' || state.kind === 'failed') {
    const time = state.checkedAt === null ? undefined : timeWords(state.checkedAt, locale);
    if (state.kind === 'failed') return t(FAULT[state.fault], { time: time ?? '–' });
    return time === undefined ? t('updates.never') : t('updates.current', { time });
  }
  return t(FOUND[state.kind], { version: state.version });
}

const FOUND = {
  available: 'updates.available',
  downloading: 'updates.downloading',
  ready: 'updates.ready',
} as const;

const FAULT = {
  unreachable: 'updates.unreachable',
  unreadable: 'updates.unreadable',
  refused: 'updates.refused',
} as const;

const OFF = {
  unpackaged: 'updates.offUnpackaged',
  noAddress: 'updates.offNoAddress',
  elsewhere: 'updates.offElsewhere',
} as const;

function timeWords(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
