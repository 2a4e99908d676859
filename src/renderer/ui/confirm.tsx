import { useLanguage } from './language.tsx';
import type { JSX } from 'preact';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export interface ConfirmProps {
  title: string;
  text: string;
  confirm: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that can't be undone. */
export function Confirm({ title, text, confirm, onConfirm, onCancel }: ConfirmProps): JSX.Element {
  const { t } = useLanguage();
  return (
    <Dialog
      title={title}
      onCancel={onCancel}
      actions={
        <>
          <Button onPress={onCancel}>{t('controls.cancel')}</Button>
          <Button kind="danger" onPress={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
