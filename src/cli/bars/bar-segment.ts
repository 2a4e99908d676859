import { ENGLISH } from '../english.ts';
import type { RangeName } from '../../shared/glucose/ranges.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Freshness } from '../../shared/glucose/freshness.ts';
import { trendArrow } from '../../shared/glucose/trend.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { DASHES, readingWords } from '../../main/tray/words.ts';
import { nameOf } from '../../shared/overview/person-name.ts';
import { plainText } from '../output/plain-text.ts';

/** What one person takes up in a status bar; each bar has its own way to draw it. */
export interface BarSegment {
  freshness: Freshness;
  simulated: boolean;
  /** Present only while the value is fresh: an old number has no colour. */
  range?: RangeName;
  /** Name where there are several people, and that it is a simulation where it is one. */
  label: string;
  /** Range by shape as well as by colour. */
  sign: string;
  /** `142 →`; the last value when stale; dashes when there is nothing current. */
  value: string;
  /** How old it is; empty when absent. */
  age: string;
  /** The whole sentence. */
  tooltip: string;
}

const SIGNS: Readonly<Record<RangeName, string>> = {
  urgentLow: '▼▼',
  low: '▼',
  inRange: '',
  high: '△',
  urgentHigh: '△△',
};

export interface SegmentInput {
  unit: GlucoseUnit;
  now: EpochMs;
  /** Whether others are shown beside this person. */
  several: boolean;
}

export function barSegment(person: PersonOverview, { unit, now, several }: SegmentInput): BarSegment {
  const glance = glanceAt(person, { unit, now, language: ENGLISH });
  const { freshness, range, age } = glance;
  const sentence = `${nameOf(person, ENGLISH)}: ${readingWords(person, { unit, now, language: ENGLISH })}`;
  const arrow = trendArrow(glance.trend);
  const absent = freshness === 'absent';
  return {
    freshness,
    simulated: person.simulated,
    range,
    label: plainText(
      [several ? person.name : '', person.simulated ? 'Simulated' : ''].filter(Boolean).join(' '),
    ),
    sign: range ? SIGNS[range] : '',
    value: absent ? DASHES : [glance.value, arrow].filter(Boolean).join(' '),
    age: absent ? '' : age,
    tooltip: plainText(freshness === 'fresh' ? `${sentence}, ${age}` : sentence),
  };
}

/** What a bar shows when there is nobody, or nothing can be read: never an empty place that could be overlooked. */
export function emptySegment(reason: string): BarSegment {
  return {
    freshness: 'absent',
    simulated: false,
    label: '',
    sign: '',
    value: DASHES,
    age: '',
    tooltip: plainText(reason),
  };
}
