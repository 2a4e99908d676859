import { errorText } from '../../shared/errors.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { type Text, say } from '../../shared/i18n/message.ts';
import type { AccountHealth } from '../../shared/overview/overview.ts';
import type { Account } from '../../shared/people/account.ts';
import type { AnySource } from '../sources/source.ts';

type HealthError = NonNullable<AccountHealth['error']>;

/** As the overview has it, but for its words: those are made anew whenever they are asked for. */
export interface OwnHealth extends Omit<AccountHealth, 'sourceName' | 'label' | 'error'> {
  error?: (Omit<HealthError, 'text'> & { hint: Text | undefined }) | undefined;
}

/** The same in the words of a language. */
export function healthIn(
  language: Language,
  { error, ...own }: OwnHealth,
  { account, source }: { account: Account; source: AnySource },
): AccountHealth {
  return {
    ...own,
    sourceName: say(language, source.name),
    label: say(language, account.label),
    error: error && withText(error, language),
  };
}

function withText({ hint, ...error }: NonNullable<OwnHealth['error']>, language: Language): HealthError {
  return { ...error, text: errorText({ kind: error.kind, hint }, language) };
}
