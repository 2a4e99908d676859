type UndoKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether somebody presses the keys that everywhere take back. */
export function isUndoKey({ key, ctrlKey, metaKey, shiftKey }: UndoKey): boolean {
  return key === 'z' && (ctrlKey || metaKey) && !shiftKey;
}

/**
 * Keeps those keys to a field: where nothing was typed in it, a browser takes back what was typed in another one, which
 * would be saved anew when that is left.
 */
export function keepUndoWithin(event: UndoKey & Pick<Event, 'preventDefault'>, isAsSaved: boolean): void {
  if (isAsSaved && isUndoKey(event)) event.preventDefault();
}
