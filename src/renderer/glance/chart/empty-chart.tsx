import type { JSX } from 'preact';
import { Button } from '../../ui/button.tsx';

export interface EmptyChartProps {
  /** That there is nothing, and of when. */
  title: string;
  /** Why, where that is known; else empty. */
  why: string;
  /** What to do about it. */
  action: { label: string; onPress: () => void } | undefined;
}

/** What stands where the points would be. */
export function EmptyChart({ title, why, action }: EmptyChartProps): JSX.Element {
  return (
    <div class="chart-empty">
      <p>{title}</p>
      {why && <p class="mute small">{why}</p>}
      {action && <Button onPress={action.onPress}>{action.label}</Button>}
    </div>
  );
}
