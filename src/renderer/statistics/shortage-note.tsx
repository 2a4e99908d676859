import type { JSX } from 'preact';
import type { Figures } from '../../shared/statistics/report.ts';
import { ENOUGH_SHARE } from '../../shared/statistics/sufficiency.ts';
import { Icon } from '../ui/icon.tsx';
import { useWriting } from './writing.tsx';

/** What keeps these figures from being concluded from, if anything does. */
export function ShortageNote({ figures }: { figures: Figures }): JSX.Element | null {
  const { t, percent } = useWriting();
  const { shortage, coverage } = figures;
  const sentences = [
    shortage === 'shortPeriod' ? t('statistics.shortPeriod') : '',
    shortage === 'fewReadings'
      ? t('statistics.fewReadings', { present: percent(coverage), needed: percent(ENOUGH_SHARE) })
      : '',
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <p class="note small" role="note">
      <Icon name="info" />
      <span>{sentences.join(' ')}</span>
    </p>
  );
}
