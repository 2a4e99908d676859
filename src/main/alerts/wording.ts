import type { AlertKind } from '../../shared/alerts/kind.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import { alertTitle } from '../../shared/alerts/words.ts';
import { formatAge, formatMinutes } from '../../shared/glucose/freshness.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import { trendArrow } from '../../shared/glucose/trend.ts';
import { type GlucoseUnit, formatAmount, formatReading } from '../../shared/glucose/units.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { type Text, say } from '../../shared/i18n/message.ts';
import { sentences } from '../../shared/i18n/sentences.ts';
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
  language: Language;
  /** An invented one, to try the chain. */
  rehearsal?: boolean;
}

export interface NotificationWording extends Wording {
  /** Neither value nor name may be seen. */
  discreet: boolean;
  /** What of the alarm can't be used, in words. */
  troubles: readonly Text[];
}

/** What a notification says: who, what, how old, and why. */
export function notificationFor(wording: NotificationWording): Notification {
  const { kind, at, person, language, discreet, troubles } = wording;
  const { t } = language;
  const common = {
    id: notificationId(person.personId),
    urgent: !QUIET_KINDS.has(kind),
    personId: person.personId,
  };
  if (discreet) return { ...common, title: t('common.appName'), body: t('alarms.neutralBody') };
  const newest = kind === 'noData' || kind === 'sourceProblem' ? undefined : person.newest;
  const measured = newest && t('alarms.measured', { age: formatAge(newest.readAt, at, language) });
  const body = sentences(language, [
    measured,
    reasonFor(wording),
    ...troubles.map((each) => say(language, each)),
  ]);
  return { ...common, title: titleOf(wording, newest), body };
}

function titleOf(
  { kind, person, unit, language, rehearsal }: NotificationWording,
  newest: Reading | undefined,
): string {
  const { t } = language;
  const about = { alarm: alertTitle(kind, language), name: nameOf(person, language) };
  if (!newest) return rehearsal ? t('alarms.rehearsalTitle', about) : t('alarms.title', about);
  const { mgdlPerMmol } = person;
  const reading = formatReading(newest, unit, { language, mgdlPerMmol });
  const value = `${reading} ${unit} ${trendArrow(newest.trend)}`.trim();
  return rehearsal
    ? t('alarms.rehearsalTitleWithValue', { ...about, value })
    : t('alarms.titleWithValue', { ...about, value });
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
    wording.language.t('alarms.setAbove', { amount: border(wording, kind) });
const foreseen =
  (kind: 'predictedLow' | 'predictedHigh') =>
  (wording: Wording): string =>
    wording.language.t('alarms.foreseen', {
      amount: border(wording, kind),
      minutes: wording.rules[kind].withinMinutes,
    });
const fast =
  (kind: 'fallingFast' | 'risingFast') =>
  (wording: Wording): string =>
    wording.language.t('alarms.fast', { amount: amount(wording, wording.rules[kind].mgdlPerMinute * 5) });

const REASONS: Readonly<Record<AlertKind, (wording: Wording) => string>> = {
  urgentLow: (wording) => wording.language.t('alarms.setAtOrBelow', { amount: border(wording, 'urgentLow') }),
  predictedLow: foreseen('predictedLow'),
  urgentHigh: above('urgentHigh'),
  low: (wording) => wording.language.t('alarms.setBelow', { amount: border(wording, 'low') }),
  fallingFast: fast('fallingFast'),
  noData: silence,
  high: above('high'),
  sourceProblem: problemSentence,
  predictedHigh: foreseen('predictedHigh'),
  risingFast: fast('risingFast'),
  backInRange: (wording) =>
    wording.language.t('alarms.backBetween', { low: border(wording, 'low'), high: border(wording, 'high') }),
};

type Border = 'urgentLow' | 'predictedLow' | 'low' | 'high' | 'predictedHigh' | 'urgentHigh';

function border(wording: Wording, kind: Border): string {
  return amount(wording, wording.rules[kind].threshold);
}

function amount({ unit, person, language }: Wording, mgdl: number): string {
  return formatAmount(mgdl, unit, { language, mgdlPerMmol: person.mgdlPerMmol });
}

/** What is wrong with the account that the alarm is about, whatever the others do. */
function problemSentence({ person, at, language }: Wording): string {
  const account = accountProblem(person);
  const accounts = account ? [{ ...account, delayed: false }] : person.accounts;
  return linkSentence({ ...person, accounts }, at - person.clockSkewMs, language);
}

/** Since when there is nothing, what the last value was if it was a bad one, and which link is broken. */
function silence({ person, at, unit, rules, language }: Wording): string {
  const { t } = language;
  const { newest, mgdlPerMmol } = person;
  const { sentence: link } = brokenLink(person, at - person.clockSkewMs, language);
  if (!newest) return sentences(language, [t('alarms.noReadingArrived'), link]);
  const last = t('alarms.lastReading', { age: formatAge(newest.readAt, at, language) });
  const value = `${formatReading(newest, unit, { language, mgdlPerMmol })} ${unit}`;
  const wasLow = newest.mgdl < rules.low.threshold ? t('alarms.wasLow', { amount: value }) : '';
  return sentences(language, [last, wasLow, link]);
}

/** `25 min`, for a sentence. */
export function durationWords(ms: number, language: Language): string {
  return formatMinutes(Math.max(1, Math.round(ms / 60_000)), language);
}
