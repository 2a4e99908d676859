import type { JSX } from 'preact';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { Overview } from '../../shared/overview/overview.ts';
import { useLanguage } from '../ui/language.tsx';

/** The strip while values and names are hidden: whether something wants attention, and whether all is current. */
export function HiddenRow({ facts, now }: { facts: Overview; now: EpochMs }): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const { persons, unit } = facts;
  const ringing = persons.some(({ alert }) => alert?.ringing);
  const isCurrent = persons.every(
    (person) => glanceAt(person, { unit, now, language }).freshness === 'fresh',
  );
  return (
    <p class="strip-hidden" role="status">
      <span class="discreet-dot" data-ringing={ringing} aria-hidden="true" />
      <span>{ringing ? t('alerts.neutral') : t('glance.stripHidden')}</span>
      {/* An old number is never hidden as if it were a current one. */}
      {!isCurrent && <span class="mute">{t('glance.notUpToDate')}</span>}
    </p>
  );
}
