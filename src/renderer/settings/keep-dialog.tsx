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
  return (
    <Dialog
      title="This computer can’t keep a password safe"
      onCancel={onCancel}
      actions={
        <>
          <Button onPress={onCancel}>Cancel</Button>
          <Button onPress={() => onChoose('anyway')}>Store anyway</Button>
          <Button kind="primary" onPress={() => onChoose('untilQuit')}>
            Keep until I quit
          </Button>
        </>
      }
    >
      <p>
        Flatarrow found no key store of the system, such as GNOME Keyring or KWallet, that is running and
        unlocked.
      </p>
      <p>
        <strong>Keep until I quit</strong>: the password stays in memory and is asked for again after the next
        start.
      </p>
      <p>
        <strong>Store anyway</strong>: it is written to disk, encrypted with a key that any program of yours
        could find.
      </p>
    </Dialog>
  );
}
