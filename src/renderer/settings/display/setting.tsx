import type { ComponentChildren, JSX } from 'preact';
import { type SettingName, placeOf } from '../search/searchable.ts';

export interface SettingProps {
  place: SettingName;
  name: string;
  /** Why it is as it is, where that isn’t plain. */
  note?: string | undefined;
  children: ComponentChildren;
}

/** One choice under its name; the control inside carries the name for screen readers itself. */
export function Setting({ place, name, note, children }: SettingProps): JSX.Element {
  return (
    <div class="setting" {...placeOf(place)}>
      <span aria-hidden="true">{name}</span>
      {children}
      {note && <span class="mute small">{note}</span>}
    </div>
  );
}
