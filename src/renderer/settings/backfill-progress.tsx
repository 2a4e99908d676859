import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import type { Backfill } from '../../shared/ipc/groups/backfill.ts';
import { Button } from '../ui/button.tsx';
import { backfillWords } from './backfill-words.ts';

export interface BackfillProgressProps {
  backfill: Backfill;
  /** Whose history it is, for screen readers. */
  account: string;
  onCancel: () => void;
}

/** How far the fetching of an account's history is; afterwards, what it brought. */
export function BackfillProgress({ backfill, account, onCancel }: BackfillProgressProps): JSX.Element {
  const language = useLanguage();
  const running = backfill.state === 'running';
  return (
    <div class="backfill">
      {running && (
        <progress value={backfill.progress} aria-label={language.t('accounts.historyOf', { account })} />
      )}
      {/* A count that runs would be read out at every step. */}
      <p class="small" role={running ? undefined : 'status'} data-state={backfill.state}>
        {backfillWords(backfill, language)}
      </p>
      {running && (
        <Button kind="link" label={language.t('accounts.cancelHistoryOf', { account })} onPress={onCancel}>
          {language.t('controls.cancel')}
        </Button>
      )}
    </div>
  );
}
