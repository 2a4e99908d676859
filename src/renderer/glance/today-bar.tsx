import type { JSX } from 'preact';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { useLanguage } from '../ui/language.tsx';
import { percentWords, todayShares } from './today-words.ts';

const SIDES = ['low', 'in', 'high'] as const;
/** Stands where the share will, so that it can be set in bold wherever a language puts it. */
const PLACE = '\u{2063}';

/** Time in range since midnight: one bar, one number. */
export function TodayBar({ today }: Pick<PersonOverview, 'today'>): JSX.Element {
  const { t, locale } = useLanguage();
  const shares = todayShares(today);
  if (!shares) {
    return (
      <div class="today">
        <div class="today-bar" />
        <span class="mute">{t('glance.nothingToday')}</span>
      </div>
    );
  }
  const share = (side: (typeof SIDES)[number]): string => percentWords(shares[side], locale);
  const words = t('glance.todayShares', { low: share('low'), in: share('in'), high: share('high') });
  const [before, after] = t('glance.inRangeToday', { share: PLACE }).split(PLACE);
  return (
    <div class="today" title={words}>
      <div class="today-bar" role="img" aria-label={words}>
        {SIDES.filter((side) => shares[side] > 0).map((side) => (
          <span key={side} data-side={side} style={{ flexGrow: shares[side] }} />
        ))}
      </div>
      <span class="mute" aria-hidden="true">
        {before}
        <strong>{share('in')}</strong>
        {after}
      </span>
    </div>
  );
}
