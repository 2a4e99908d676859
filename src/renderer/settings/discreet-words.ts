import type { Language } from '../../shared/i18n/language.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';

type Host = Pick<Awaited<ReturnType<FlatarrowApi['app']['info']>>, 'host' | 'platform'>;

/** Only these systems can keep a single window out of what is recorded (Electron's `setContentProtection`). */
const CAPABLE: ReadonlySet<string> = new Set(['darwin', 'win32']);

/** Whether windows can be kept out of shared screens here, and what has to be said of that. */
export function hideFromCaptureWords(
  info: Host | undefined,
  { t }: Language,
): { can: boolean; text: string } {
  if (!info) return { can: false, text: '' };
  if (info.host === 'browser') return { can: false, text: t('discreet.browserCant') };
  if (!CAPABLE.has(info.platform)) {
    return { can: false, text: t('discreet.systemCant') };
  }
  return { can: true, text: t('discreet.leftOut') };
}
