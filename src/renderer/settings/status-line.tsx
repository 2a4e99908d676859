import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useLanguage } from '../ui/language.tsx';
import { isTyping } from '../ui/typing.ts';
import { isUndoKey } from '../ui/undo-key.ts';
import type { SettingsWindowProps } from './settings-window.tsx';

type StatusLineProps = Pick<SettingsWindowProps, 'store' | 'status' | 'undo'>;

/** How the last change went, and the way to take it back: by the button or by the keys that always do that. */
export function StatusLine({ store, status, undo }: StatusLineProps): JSX.Element {
  const { t } = useLanguage();
  const takeBack = (): void =>
    void status.attempt(async () => {
      await undo.back();
      status.say(t('settings.undone'));
    });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // In a field, the keys take back what was typed in it.
      if (!isUndoKey(event) || isTyping(event.target) || !undo.available.value) return;
      event.preventDefault();
      takeBack();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  const lost = store.connected.value ? undefined : { text: t('settings.lost'), failed: true };
  const message = lost ?? status.message.value;
  const offersUndo = undo.available.value && !message?.failed;
  return (
    <div class="status">
      <div role="status">
        {message && (
          <p class="status-line" data-failed={message.failed}>
            <Icon name={message.failed ? 'warning' : 'check'} />
            {message.text}
          </p>
        )}
      </div>
      {offersUndo && <Button onPress={takeBack}>{t('settings.undo')}</Button>}
    </div>
  );
}
