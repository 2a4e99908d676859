import type { TrayAction } from './tray-action.ts';

/** One line of the menu. Labels are plain text; the adapter escapes what its platform treats as a sign. */
export type MenuItem =
  | { kind: 'action'; label: string; action: TrayAction }
  /** Says something and does nothing. */
  | { kind: 'text'; label: string }
  | { kind: 'separator' };

export const SEPARATOR: MenuItem = { kind: 'separator' };

export function text(label: string): MenuItem {
  return { kind: 'text', label };
}

export function item(label: string, action: TrayAction): MenuItem {
  return { kind: 'action', label, action };
}
