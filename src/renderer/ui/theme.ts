import { effect } from '@preact/signals';
import type { Store } from './store.ts';

/** Follows the settings; what they leave to the system, the style sheet decides. */
export function followTheme({ settings }: Pick<Store, 'settings'>): void {
  effect(() => {
    const { theme = 'system', palette = 'standard' } = settings.value ?? {};
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    if (palette === 'standard') delete dataset['palette'];
    else dataset['palette'] = palette;
  });
}
