import type { JSX } from 'preact';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.tsx';

export interface ChartHeadProps {
  isPast: boolean;
  /** The stretch of time that is shown. */
  period: string;
  extremes: string;
  onNow: () => void;
}

/** What the chart below is of. Whoever looks at the past must not take it for the present. */
export function ChartHead({ isPast, period, extremes, onNow }: ChartHeadProps): JSX.Element {
  const { t } = useLanguage();
  if (!isPast) return <p class="chart-head mute small">{extremes}</p>;
  return (
    <div class="chart-head small" data-past="true">
      <Icon name="past" />
      <strong class="one-line" title={period}>
        {period}
      </strong>
      <Button kind="link" onPress={onNow}>
        {t('glance.backToNow')}
      </Button>
    </div>
  );
}
