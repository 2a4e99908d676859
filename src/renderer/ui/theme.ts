import { effect } from '@preact/signals';
import type { Store } from './store.ts';

/** Follows the setting; `system` leaves it to the style sheet. */
export function followTheme({ settings }: Store): void {
  effect(() => {
    const theme = settings.value?.theme ?? 'system';
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  });
}
