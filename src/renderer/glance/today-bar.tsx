import type { JSX } from 'preact';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { percentWords, todayShares } from './today-words.ts';

const SIDES = ['low', 'in', 'high'] as const;

/** Time in range since midnight: one bar, one number. */
export function TodayBar({ today }: Pick<PersonOverview, 'today'>): JSX.Element {
  const shares = todayShares(today);
  if (!shares) {
    return (
      <div class="today">
        <div class="today-bar" />
        <span class="mute">nothing measured today</span>
      </div>
    );
  }
  const words = `Today: ${percentWords(shares.low)} below, ${percentWords(shares.in)} in, ${percentWords(shares.high)} above the range`;
  return (
    <div class="today" title={words}>
      <div class="today-bar" role="img" aria-label={words}>
        {SIDES.filter((side) => shares[side] > 0).map((side) => (
          <span key={side} data-side={side} style={{ flexGrow: shares[side] }} />
        ))}
      </div>
      <span aria-hidden="true">
        <strong>{percentWords(shares.in)}</strong> <span class="mute">in range today</span>
      </span>
    </div>
  );
}
