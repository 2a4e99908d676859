import type { MenuItemConstructorOptions } from 'electron';
import type { TrayAction } from './tray-action.ts';
import type { MenuItem } from './menu-item.ts';

/** What Electron builds a menu from. */
export function menuTemplate(
  items: readonly MenuItem[],
  run: (action: TrayAction) => void,
): MenuItemConstructorOptions[] {
  return items.map((item) => {
    if (item.kind === 'separator') return { type: 'separator' };
    const label = escaped(item.label);
    if (item.kind === 'text') return { label, enabled: false };
    return { label, click: () => run(item.action) };
  });
}

/** A single `&` marks an access key and vanishes; a name may hold one. */
function escaped(label: string): string {
  return label.replaceAll('&', '&&');
}
