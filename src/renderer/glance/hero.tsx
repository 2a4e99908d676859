import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { Glance } from '../../shared/overview/glance.ts';
import { momentWords } from '../ui/clock-time.ts';
import { useLanguage } from '../ui/language.tsx';
import { TrendArrow } from '../ui/trend-arrow.tsx';
import { sideOf } from './chart/side.ts';

export interface HeroProps {
  glance: Glance;
  unit: GlucoseUnit;
  now: EpochMs;
}

/** Number, arrow, delta and age. Every line has its place, whether or not there is something to put in it. */
export function Hero({ glance, unit, now }: HeroProps): JSX.Element {
  const language = useLanguage();
  const side = glance.range && sideOf(glance.range);
  useEffect(() => void performance.mark('number drawn'), []);
  return (
    <div class="hero" data-side={side} data-freshness={glance.freshness} aria-hidden="true">
      {glance.freshness === 'absent' ? (
        <Dashes />
      ) : (
        <span class="hero-value" data-long={isLong(glance.value)}>
          {glance.value}
        </span>
      )}
      <TrendArrow trend={glance.trend} size={40} />
      <div class="hero-side">
        <span class="hero-delta" title={language.t('glance.changeTitle', { unit })}>
          {glance.delta}
        </span>
        <span class="hero-note mute">{sideNote(glance, now, language)}</span>
      </div>
    </div>
  );
}

/** `LOW` has the room of a number; the word of another language may be longer. */
function isLong(value: string): boolean {
  return value.length > 4;
}

/** The age of what is shown large; for dashes, the last value that was known, and when. */
function sideNote(
  { freshness, age, lastValue, lastReadAt }: Glance,
  now: EpochMs,
  language: Language,
): string {
  if (freshness !== 'absent') return age;
  if (lastReadAt === undefined) return '';
  const moment = momentWords(lastReadAt, now, { language });
  return language.t('glance.lastValueAt', { value: lastValue, moment });
}

function Dashes(): JSX.Element {
  return (
    <svg class="hero-dashes" width="112" height="76" viewBox="0 0 112 76">
      <path d="M2 40h28M42 40h28M82 40h28" stroke="currentColor" stroke-width="6" />
    </svg>
  );
}
