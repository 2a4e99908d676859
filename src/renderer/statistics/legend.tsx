import type { JSX } from 'preact';
import { useWriting } from './writing.tsx';

/** What the profile's line and areas are. */
export function Legend(): JSX.Element {
  const { t, percent } = useWriting();
  return (
    <ul class="legend small mute">
      <li data-sign="median">{t('statistics.median')}</li>
      <li data-sign="half">{t('statistics.middleHalf', { from: percent(0.25), to: percent(0.75) })}</li>
      <li data-sign="most">{t('statistics.middleMost', { from: percent(0.05), to: percent(0.95) })}</li>
    </ul>
  );
}
