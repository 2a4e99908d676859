import type { ComponentChildren, JSX } from 'preact';

export interface SettingProps {
  name: string;
  /** Why it is as it is, where that isn’t plain. */
  note?: string | undefined;
  children: ComponentChildren;
}

/** One choice under its name; the control inside carries the name for screen readers itself. */
export function Setting({ name, note, children }: SettingProps): JSX.Element {
  return (
    <div class="setting">
      <span aria-hidden="true">{name}</span>
      {children}
      {note && <span class="mute small">{note}</span>}
    </div>
  );
}
