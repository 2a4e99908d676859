import type { JSX } from 'preact';
import type { AccountTest } from '../../shared/ipc/contract.ts';
import type { LinkName } from '../../shared/links.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

export interface TestResultProps {
  result: AccountTest | undefined;
  testing: boolean;
  sourceName: string;
  onOpenLink: (link: LinkName) => void;
}

/** What trying an account found out, said as soon as it is known; what is wrong with a field stands at the field. */
export function TestResult({ result, testing, sourceName, onOpenLink }: TestResultProps): JSX.Element {
  return (
    <div class="test-result" role="status">
      {testing && <p class="mute">Asking {sourceName}…</p>}
      {!testing && result && result.outcome !== 'invalid' && (
        <p data-outcome={result.outcome}>
          <Icon name={result.outcome === 'works' ? 'check' : 'warning'} />
          {result.text}
        </p>
      )}
      {!testing && result?.outcome === 'fails' && result.link && (
        <Button kind="link" onPress={() => result.link && onOpenLink(result.link)}>
          Try this login in the browser
        </Button>
      )}
    </div>
  );
}
