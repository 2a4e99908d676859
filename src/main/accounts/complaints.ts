import type { z } from 'zod';
import type { Language } from '../../shared/i18n/language.ts';

/** What is wrong with a form, a sentence for each field; the source's schema names its own by their keys. */
export function complaints(
  { issues }: z.ZodError,
  isMissing: (name: string) => boolean,
  language: Language,
): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of issues) {
    const name = String(path[0] ?? '');
    fields[name] ??= isMissing(name)
      ? language.t('sources.fieldNeeded')
      : (language.recall(message) ?? language.t('sources.fieldWrong'));
  }
  return fields;
}
