import type { JSX } from 'preact';
import { alertTitle } from '../../shared/alerts/words.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { nameOf } from '../../shared/overview/person-name.ts';
import { sideOf } from '../glance/chart/side.ts';
import { Sparkline } from '../glance/sparkline.tsx';
import { spokenGlance } from '../glance/spoken-glance.ts';
import { useLanguage } from '../ui/language.tsx';
import { RangeShape } from '../ui/range-shape.tsx';
import { TrendArrow } from '../ui/trend-arrow.tsx';

export interface StripRowProps {
  person: PersonOverview;
  /** The only one: then the name goes without saying. */
  isAlone: boolean;
  unit: GlucoseUnit;
  readings: readonly Reading[];
  isConnected: boolean;
  now: EpochMs;
}

/** One person on the strip: number, arrow, where it came from, and how old it is. Nothing moves when the state changes. */
export function StripRow({ person, isAlone, unit, readings, isConnected, now }: StripRowProps): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const glance = glanceAt(person, { unit, now, language });
  const { ranges, cadenceMs, clockSkewMs, colour, alert } = person;
  const isFresh = glance.freshness === 'fresh';
  const side = glance.range ? sideOf(glance.range) : undefined;
  const spoken = t('glance.spokenPerson', {
    name: nameOf(person, language),
    glance: spokenGlance(glance, unit, language),
  });
  const value = glance.value || t('glance.noNumber');
  const age = glance.age || t('glance.noReading');
  const about = alert?.ringing ? alertTitle(alert.kind, language) : isAlone ? glance.delta : person.name;
  return (
    <li class="strip-row" data-colour={colour} data-ringing={alert?.ringing ?? false} title={glance.state}>
      <span class="visually-hidden" role="status">
        {isConnected ? spoken : t('glance.flatarrowSilent')}
      </span>
      <span
        class="strip-value"
        data-side={side}
        data-freshness={glance.freshness}
        data-long={value.length > 5}
        aria-hidden="true"
      >
        <strong>{value}</strong>
      </span>
      <span class="strip-trend" data-side={side} aria-hidden="true">
        {isFresh && side !== 'in' ? <RangeShape side={side ?? 'none'} /> : null}
        <TrendArrow trend={glance.trend} size={20} />
      </span>
      <Sparkline {...{ readings, ranges, cadenceMs, isFresh }} now={now + clockSkewMs} />
      <span class="strip-note" aria-hidden="true">
        {person.simulated ? (
          <strong class="strip-simulated one-line" title={t('glance.simulatedShort')}>
            {t('glance.simulatedShort')}
          </strong>
        ) : (
          <span class="strip-about">
            {!isAlone && <span class="person-dot" />}
            <span class="one-line" title={about}>
              {about}
            </span>
          </span>
        )}
        <span class="mute one-line" title={age}>
          {age}
        </span>
      </span>
    </li>
  );
}
