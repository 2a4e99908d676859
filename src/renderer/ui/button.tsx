import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  kind?: 'plain' | 'primary' | 'danger' | 'link';
  disabled?: boolean;
  icon?: IconName;
  /** Says more than the text where the text alone is ambiguous: `Edit Dexcom Share`. */
  label?: string;
  /** By which it can be found. */
  setting?: string;
}

export function Button({
  children,
  onPress,
  kind = 'plain',
  disabled,
  icon,
  label,
  setting,
}: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="button"
      data-setting={setting}
      data-kind={kind}
      disabled={disabled}
      onClick={onPress}
      aria-label={label}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface IconButtonProps {
  icon: IconName;
  label: string;
  onPress: () => void;
  disabled?: boolean;
}

export function IconButton({ icon, label, onPress, disabled }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
