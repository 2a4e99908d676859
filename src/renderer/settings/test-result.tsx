import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import type { AccountTest } from '../../shared/ipc/groups/account-test.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { SourceInfo } from '../../shared/ipc/groups/source-info.ts';
import type { LinkName } from '../../shared/links.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

export interface TestResultProps {
  result: AccountTest | undefined;
  busy: boolean;
  source: SourceInfo;
  onOpenLink: (link: LinkName) => void;
}

/** What an attempt found out, said as soon as it is known; what is wrong with a field stands at the field. */
export function TestResult({ result, busy, source, onOpenLink }: TestResultProps): JSX.Element {
  const language = useLanguage();
  return (
    <div class="test-result" role="status">
      {busy && <p class="mute">{waitingWords(source, language)}</p>}
      {(result?.outcome === 'works' || result?.outcome === 'fails') && (
        <p data-outcome={result.outcome}>
          <Icon name={result.outcome === 'works' ? 'check' : 'warning'} />
          {result.text}
        </p>
      )}
      {result?.outcome === 'fails' && result.link && (
        <Button kind="link" onPress={() => result.link && onOpenLink(result.link)}>
          {language.t('accounts.tryInBrowser')}
        </Button>
      )}
    </div>
  );
}

/** The delayed source is also the one that has people sign in in their own browser. */
function waitingWords({ delayed, name }: SourceInfo, { t }: Language): string {
  return delayed ? t('accounts.continueInBrowser') : t('accounts.asking', { source: name });
}
