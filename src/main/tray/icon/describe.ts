import type { ErrorKind } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { type Look, glanceAt } from '../../../shared/overview/glance.ts';
import { isLive } from '../../../shared/overview/live-account.ts';
import type { PersonOverview } from '../../../shared/overview/overview.ts';
import { tellingError } from '../trouble.ts';
import type { AbsenceReason, IconDescription } from './icon-description.ts';
import { iconText } from './icon-text.ts';

/** The icon that carries the number itself (Windows, Linux). */
export function describePerson(person: PersonOverview, look: Look): IconDescription {
  const { now } = look;
  const glance = glanceAt(person, look);
  const { simulated } = person;
  const attention = tellingError(person, now) !== undefined;
  const { newest } = person;
  if (glance.freshness === 'absent' || !newest)
    return { kind: 'absent', reason: absenceReason(person, now), simulated };
  const text = iconText(newest, glance.value);
  if (glance.freshness === 'stale' || !glance.range) return { kind: 'stale', text, attention, simulated };
  return { kind: 'value', text, range: glance.range, trend: glance.trend, attention, simulated };
}

/** The icon beside a number that stands as text (macOS): nothing while all is well, so that the number stands alone. */
export function describeBadge(person: PersonOverview, look: Look): IconDescription | undefined {
  const { range } = glanceAt(person, look);
  if (!range || range === 'inRange') return undefined;
  return { kind: 'badge', range, simulated: person.simulated };
}

const REASONS: Readonly<Record<ErrorKind, AbsenceReason>> = {
  offline: 'offline',
  timeout: 'offline',
  server: 'service',
  badPayload: 'service',
  versionTooOld: 'service',
  rateLimited: 'waiting',
  lockedOut: 'waiting',
  blocked: 'waiting',
  sessionExpired: 'starting',
  badCredentials: 'needsPerson',
  wrongAccountKind: 'needsPerson',
  termsRequired: 'needsPerson',
  noPerson: 'needsPerson',
  vaultLocked: 'needsPerson',
  storage: 'needsPerson',
  config: 'needsPerson',
};

function absenceReason(person: PersonOverview, now: EpochMs): AbsenceReason {
  const error = tellingError(person, now);
  if (error) return REASONS[error];
  const live = person.accounts.filter(isLive);
  if (live.length === 0) return 'needsPerson';
  return live.every((account) => account.state === 'starting') ? 'starting' : 'silent';
}
