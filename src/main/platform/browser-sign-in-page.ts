import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { createHash } from 'node:crypto';

export type SignInOutcome = 'done' | 'refused' | 'unknown';

const WORDS = {
  done: ['sources.pageDoneTitle', 'sources.pageDone'],
  refused: ['sources.pageRefusedTitle', 'sources.pageRefused'],
  unknown: ['sources.pageUnknownTitle', 'sources.pageUnknown'],
} as const satisfies Record<SignInOutcome, readonly [title: MessageKey, text: MessageKey]>;

const STYLE =
  ':root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}' +
  'body{display:grid;min-height:90vh;place-content:center;text-align:center}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; ` +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  // The address of this page carries the sign-in's code.
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
};

/** What a person sees in the browser afterwards: a still page that says nothing of what it was asked. */
export function browserSignInPage(
  outcome: SignInOutcome,
  { t, code, direction }: Language,
): { body: string; headers: Record<string, string> } {
  const [title, text] = WORDS[outcome];
  const body =
    `<!doctype html><html lang="${code}" dir="${direction}"><head><meta charset="utf-8"><title>${t(title)} – ${t('common.appName')}</title>` +
    `<style>${STYLE}</style></head><body><main><h1>${t(title)}</h1><p>${t(text)}</p></main></body></html>`;
  return { body, headers: { ...HEADERS } };
}
