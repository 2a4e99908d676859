import { useSignal } from '@preact/signals';
import { useLanguage } from '../../ui/language.tsx';
import type { JSX } from 'preact';
import type { TimeWindow } from '../../../shared/alerts/time-window.ts';
import { Button } from '../../ui/button.tsx';
import { WindowFields } from './window-fields.tsx';

export interface NewWindowProps {
  /** `New quiet hours` */
  name: string;
  /** What its fields begin with. */
  suggested: TimeWindow;
  onAdd: (window: TimeWindow) => void;
  onCancel: () => void;
}

/** A window that counts only once it is added: hours nobody has looked at must not silence anything. */
export function NewWindow({ name, suggested, onAdd, onCancel }: NewWindowProps): JSX.Element {
  const { t } = useLanguage();
  const window = useSignal(suggested);
  const valid = useSignal(true);
  return (
    <section class="card" aria-label={name}>
      <WindowFields
        name={name}
        window={window.value}
        onChange={(changed) => (window.value = changed)}
        onValidity={(isValid) => (valid.value = isValid)}
      />
      <div class="actions">
        <Button
          kind="primary"
          label={t('schedules.addNamed', { name })}
          disabled={!valid.value}
          onPress={() => onAdd(window.value)}
        >
          {t('accounts.add')}
        </Button>
        <Button onPress={onCancel}>{t('controls.cancel')}</Button>
      </div>
    </section>
  );
}
