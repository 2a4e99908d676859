import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import type { Keep } from '../../shared/ipc/groups/account-saved.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

export interface KeepDialogProps {
  onChoose: (keep: Exclude<Keep, 'stored'>) => void;
  onCancel: () => void;
}

/** Asked where the system has no real key store: nothing is stored weakly without a yes. */
export function KeepDialog({ onChoose, onCancel }: KeepDialogProps): JSX.Element {
  const { t } = useLanguage();
  return (
    <Dialog
      title={t('accounts.keepTitle')}
      onCancel={onCancel}
      actions={
        <>
          <Button onPress={onCancel}>{t('controls.cancel')}</Button>
          <Button onPress={() => onChoose('anyway')}>{t('accounts.storeAnyway')}</Button>
          <Button kind="primary" onPress={() => onChoose('untilQuit')}>
            {t('accounts.keepUntilQuit')}
          </Button>
        </>
      }
    >
      <p>{t('accounts.noKeyStore')}</p>
      <p>
        <strong>{t('accounts.keepUntilQuit')}</strong>: {t('accounts.keepUntilQuitMeans')}
      </p>
      <p>
        <strong>{t('accounts.storeAnyway')}</strong>: {t('accounts.storeAnywayMeans')}
      </p>
    </Dialog>
  );
}
