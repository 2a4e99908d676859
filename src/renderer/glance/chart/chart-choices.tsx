import type { JSX } from 'preact';
import type { ChartHours } from '../../../shared/settings/settings.ts';
import { IconButton } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Segmented } from '../../ui/segmented.tsx';

const HOUR_MS = 3_600_000;
const HOURS: readonly ChartHours[] = [3, 6, 12, 24];

export interface ChartChoicesProps {
  lengthMs: number;
  showsTable: boolean;
  onHours: (hours: ChartHours) => void;
  onToggleTable: () => void;
}

/** How much is shown, and as what. Zoomed in between, none of the hours is chosen. */
export function ChartChoices({
  lengthMs,
  showsTable,
  onHours,
  onToggleTable,
}: ChartChoicesProps): JSX.Element {
  const { t } = useLanguage();
  return (
    <div class="chart-choices">
      <Segmented<ChartHours | 0>
        label={t('glance.hoursInChart')}
        options={HOURS.map((value) => ({ value, label: t('glance.hoursShort', { hours: value }) }))}
        value={HOURS.find((hours) => hours * HOUR_MS === lengthMs) ?? 0}
        onChange={(hours) => {
          if (hours !== 0) onHours(hours);
        }}
      />
      <IconButton
        icon={showsTable ? 'chart' : 'table'}
        label={showsTable ? t('glance.showChart') : t('glance.showTable')}
        onPress={onToggleTable}
      />
    </div>
  );
}
