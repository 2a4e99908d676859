import { formatAge, formatMinutes, type Freshness, freshnessOf, ageMinutes } from '../glucose/freshness.ts';
import { rangeAndTrendWords } from '../glucose/range-and-trend.ts';
import { type RangeName, rangeOf } from '../glucose/ranges.ts';
import type { EpochMs } from '../glucose/reading.ts';
import type { Trend } from '../glucose/trend.ts';
import { formatDelta, formatReading, type GlucoseUnit } from '../glucose/units.ts';
import type { Language } from '../i18n/language.ts';
import type { PersonOverview } from './overview.ts';
import { linkSentence } from './link.ts';

/** What one look at a person shows at one moment. Text is ready to draw; nothing old is in `value`. */
export interface Glance {
  freshness: Freshness;
  /** `104`, `5.8`, `LOW`, or empty when there is nothing current to show. */
  value: string;
  /** The last known value, for the small print when it is stale or absent; empty when there never was one. */
  lastValue: string;
  lastReadAt?: EpochMs;
  range?: RangeName;
  trend: Trend;
  delta: string;
  age: string;
  /** `In range, steady`, `No reading for 24 min`. */
  state: string;
  /** Which link is broken, or what is expected next; empty when there is nothing to say. */
  link: string;
}

/** How and when somebody looks. */
export interface Look {
  unit: GlucoseUnit;
  /** By the computer's clock. */
  now: EpochMs;
  language: Language;
}

/** Pure: the same facts at the same moment look the same in the tray and in every window. */
export function glanceAt(person: PersonOverview, { unit, now: computerNow, language }: Look): Glance {
  const now = computerNow + person.clockSkewMs;
  const link = linkSentence(person, computerNow, language);
  const { newest, mgdlPerMmol } = person;
  const style = { language, mgdlPerMmol };
  if (!newest) {
    return {
      freshness: 'absent',
      value: '',
      lastValue: '',
      trend: 'none',
      delta: '',
      age: '',
      state: language.t('chain.noReadingYet'),
      link,
    };
  }
  const freshness = freshnessOf(newest.readAt, person.cadenceMs, now);
  const text = formatReading(newest, unit, style);
  const common = {
    freshness,
    lastValue: text,
    lastReadAt: newest.readAt,
    age: formatAge(newest.readAt, now, language),
    link,
  };
  if (freshness !== 'fresh') {
    const fromTheFuture = newest.readAt > now;
    // A stale number keeps its colour off: it is what was, not what is.
    return {
      ...common,
      value: freshness === 'stale' ? text : '',
      trend: 'none',
      delta: '',
      // Counting from an instant that has yet to come would call it new.
      age: fromTheFuture ? '' : common.age,
      state: fromTheFuture
        ? language.t('chain.noCurrentReading')
        : language.t('chain.noReadingFor', {
            duration: formatMinutes(ageMinutes(newest.readAt, now), language),
          }),
    };
  }
  const range = rangeOf(newest.mgdl, person.ranges);
  return {
    ...common,
    value: text,
    range,
    trend: newest.trend,
    delta: person.deltaMgdl === undefined ? '' : formatDelta(person.deltaMgdl, unit, style),
    state: rangeAndTrendWords(range, newest.trend, language),
  };
}
