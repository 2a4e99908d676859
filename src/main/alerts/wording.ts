import type { AlertKind } from '../../shared/alerts/kind.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import { NEUTRAL_WORDS, alertTitle } from '../../shared/alerts/words.ts';
import { formatAge, formatMinutes } from '../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { trendArrow } from '../../shared/glucose/trend.ts';
import { type GlucoseUnit, formatMgdl, formatReading } from '../../shared/glucose/units.ts';
import { brokenLink } from '../../shared/overview/broken-link.ts';
import { linkSentence } from '../../shared/overview/link.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { nameOf } from '../../shared/overview/person-name.ts';
import { accountProblem } from './account-problem.ts';
import type { Notification } from './notifier.ts';

/** One id a person: a newer alarm replaces the one on screen instead of stacking on it. */
export function notificationId(personId: string): string {
  return `alert-${personId}`;
}

export interface Wording {
  kind: AlertKind;
  /** By the cloud's clock, as a reading's time is. */
  at: EpochMs;
  rules: AlertRules;
  person: PersonOverview;
  unit: GlucoseUnit;
  /** An invented one, to try the chain. */
  rehearsal?: boolean;
}

export interface NotificationWording extends Wording {
  /** Neither value nor name may be seen. */
  discreet: boolean;
  /** What of the alarm can't be used, in words. */
  troubles: readonly string[];
}

/** What a notification says: who, what, how old, and why. */
export function notificationFor(wording: NotificationWording): Notification {
  const { kind, at, person, unit, discreet, rehearsal, troubles } = wording;
  const common = {
    id: notificationId(person.personId),
    urgent: !QUIET_KINDS.has(kind),
    personId: person.personId,
  };
  if (discreet) return { ...common, title: 'Flatarrow', body: `${NEUTRAL_WORDS}.` };
  const { newest } = person;
  const isAboutValue = newest && kind !== 'noData' && kind !== 'sourceProblem';
  const value = isAboutValue
    ? `${formatReading(newest, unit, person.mgdlPerMmol)} ${unit} ${trendArrow(newest.trend)}`
    : '';
  const title = `${rehearsal ? 'Rehearsal: ' : ''}${alertTitle(kind)}: ${nameOf(person)} ${value}`;
  const measured = isAboutValue ? `Measured ${formatAge(newest.readAt, at)}.` : '';
  const body = [measured, reasonFor(wording), ...troubles].filter(Boolean).join(' ');
  return { ...common, title: title.trim(), body };
}

const QUIET_KINDS: ReadonlySet<AlertKind> = new Set<AlertKind>([
  'low',
  'high',
  'predictedHigh',
  'fallingFast',
  'risingFast',
  'sourceProblem',
  'backInRange',
]);

/** Why an alarm rings, in one or two sentences, without the value itself. */
export function reasonFor(wording: Wording): string {
  return REASONS[wording.kind](wording);
}

const above =
  (kind: 'high' | 'urgentHigh') =>
  (wording: Wording): string =>
    `The alarm is set to above ${border(wording, kind)}.`;
const foreseen =
  (kind: 'predictedLow' | 'predictedHigh') =>
  (wording: Wording): string =>
    `If it goes on like this, it reaches ${border(wording, kind)} within ${wording.rules[kind].withinMinutes} min.`;
const fast =
  (kind: 'fallingFast' | 'risingFast') =>
  (wording: Wording): string =>
    `By at least ${amount(wording, wording.rules[kind].mgdlPerMinute * 5)} in 5 min.`;

const REASONS: Readonly<Record<AlertKind, (wording: Wording) => string>> = {
  urgentLow: (wording) => `The alarm is set to ${border(wording, 'urgentLow')} or below.`,
  predictedLow: foreseen('predictedLow'),
  urgentHigh: above('urgentHigh'),
  low: (wording) => `The alarm is set to below ${border(wording, 'low')}.`,
  fallingFast: fast('fallingFast'),
  noData: silence,
  high: above('high'),
  sourceProblem: ({ person, at }) => problemSentence(person, at - person.clockSkewMs),
  predictedHigh: foreseen('predictedHigh'),
  risingFast: fast('risingFast'),
  backInRange: (wording) => `Back between ${border(wording, 'low')} and ${border(wording, 'high')}.`,
};

type Border = 'urgentLow' | 'predictedLow' | 'low' | 'high' | 'predictedHigh' | 'urgentHigh';

function border(wording: Wording, kind: Border): string {
  return amount(wording, wording.rules[kind].threshold);
}

function amount({ unit, person }: Wording, mgdl: number): string {
  return `${formatMgdl(mgdl, unit, person.mgdlPerMmol)} ${unit}`;
}

/** What is wrong with the account that the alarm is about, whatever the others do. */
function problemSentence(person: PersonOverview, computerNow: EpochMs): string {
  const account = accountProblem(person);
  const accounts = account ? [{ ...account, delayed: false }] : person.accounts;
  return linkSentence({ ...person, accounts }, computerNow);
}

/** Since when there is nothing, what the last value was if it was a bad one, and which link is broken. */
function silence({ person, at, unit, rules }: Wording): string {
  const { newest } = person;
  const { sentence: link } = brokenLink(person, at - person.clockSkewMs);
  if (!newest) return `No reading has arrived. ${link}`;
  const last = `The last reading came ${formatAge(newest.readAt, at)}.`;
  const wasLow = newest.mgdl < rules.low.threshold;
  const value = `${formatReading(newest, unit, person.mgdlPerMmol)} ${unit}`;
  return [last, wasLow ? `It was low: ${value}.` : '', link].filter(Boolean).join(' ');
}

/** `25 min`, for a sentence. */
export function durationWords(ms: number): string {
  return formatMinutes(Math.max(1, Math.round(ms / 60_000)));
}
