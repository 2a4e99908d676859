import type { AlertDecision } from '../../shared/alerts/evaluate.ts';
import type { AlertKind } from '../../shared/alerts/rules.ts';
import { formatAge } from '../../shared/glucose/freshness.ts';
import { trendArrow } from '../../shared/glucose/trend.ts';
import { type GlucoseUnit, formatMgdl, formatReading } from '../../shared/glucose/units.ts';
import { linkSentence } from '../../shared/overview/link.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Notification } from './notifier.ts';

const TITLES: Readonly<Record<AlertKind, string>> = {
  urgentLow: 'Urgent low',
  low: 'Low',
  high: 'High',
  urgentHigh: 'Urgent high',
  noData: 'No data',
};

/** One id a person: a newer alarm replaces the one on screen instead of stacking on it. */
export function notificationId(personId: string): string {
  return `alert-${personId}`;
}

export interface Wording {
  decision: AlertDecision;
  person: Person;
  overview: PersonOverview;
  unit: GlucoseUnit;
}

/** What a notification says: who, what, how old, and why. */
export function notificationFor({ decision, person, overview, unit }: Wording): Notification {
  // A decision's time is the cloud's, as a reading's is.
  const { kind, at } = decision;
  const who = overview.simulated ? `${person.name} (simulated)` : person.name;
  const title = `${TITLES[kind]}: ${who}`;
  const common = {
    id: notificationId(person.id),
    urgent: kind !== 'high' && kind !== 'low',
    personId: person.id,
  };
  const { newest } = overview;
  if (kind === 'noData' || !newest) {
    const last = newest
      ? `The last reading came ${formatAge(newest.readAt, at)}.`
      : 'No reading has arrived.';
    return {
      ...common,
      title,
      body: [last, linkSentence(overview, at - overview.clockSkewMs)].filter(Boolean).join(' '),
    };
  }
  const value = `${formatReading(newest, unit, overview.mgdlPerMmol)} ${unit}`;
  const now = [value, trendArrow(newest.trend)].filter(Boolean).join(' ');
  const border = formatMgdl(person.alerts[kind].threshold, unit, overview.mgdlPerMmol);
  const side = kind === 'low' || kind === 'urgentLow' ? 'below' : 'above';
  return {
    ...common,
    title: `${title} ${now}`,
    body: `Measured ${formatAge(newest.readAt, at)}. The alarm is set to ${side} ${border}.`,
  };
}
