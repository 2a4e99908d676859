import { type AlertState, quietUntil } from '../../shared/alerts/state.ts';
import { alertKindSchema } from '../../shared/alerts/rules.ts';
import { deltaMgdl } from '../../shared/glucose/delta.ts';
import { mergeReadings } from '../../shared/glucose/merge.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import { timeInRange } from '../../shared/glucose/time-in-range.ts';
import type {
  AccountHealth,
  ActiveAlert,
  Notice,
  Overview,
  PersonOverview,
} from '../../shared/overview/overview.ts';
import type { Account } from '../../shared/people/account.ts';
import type { Person } from '../../shared/people/person.ts';
import { type Settings, accountsOf } from '../../shared/settings/settings.ts';
import type { SourceRegistry } from '../sources/registry.ts';
import { type Candidate, isFresh, speakerAmong } from './speaker.ts';

export interface OverviewFacts {
  settings: Settings;
  sources: SourceRegistry;
  now: EpochMs;
  /** Midnight of the computer's local day. */
  dayStartsAt: EpochMs;
  healthOf(accountId: string): AccountHealth | undefined;
  nextReadingAt(accountId: string): EpochMs | undefined;
  /** Ascending by time. */
  readingsOf(accountId: string): readonly Reading[];
  alertStateOf(personId: string): AlertState;
  notices: Notice[];
}

/** The snapshot of everything there is to draw. Pure. */
export function buildOverview(facts: OverviewFacts): Overview {
  return {
    unit: facts.settings.unit,
    persons: facts.settings.persons.map((person) => personOverview(person, facts)),
    notices: facts.notices,
  };
}

function personOverview(person: Person, facts: OverviewFacts): PersonOverview {
  const accounts = accountsOf(facts.settings, person.id);
  const live = accounts.filter(
    ({ enabled, sourceId }) => enabled && !facts.sources.get(sourceId).capabilities.delayed,
  );
  const speaker = speakerAmong(
    live.map((account) => candidate(account, facts)),
    facts.now,
  );
  const speaking = accounts.find(({ id }) => id === speaker?.accountId);
  const { capabilities } = facts.sources.get(speaking?.sourceId ?? 'simulator');
  return {
    personId: person.id,
    name: person.name,
    colour: person.colour,
    ranges: person.ranges,
    simulated: speaking?.sourceId === 'simulator',
    newest: speaker?.newest,
    deltaMgdl: speaking && deltaMgdl(facts.readingsOf(speaking.id)),
    cadenceMs: capabilities.cadenceMs,
    clockSkewMs: speaker?.clockSkewMs ?? 0,
    mgdlPerMmol: capabilities.mgdlPerMmol,
    nextReadingAt: speaking && facts.nextReadingAt(speaking.id),
    accounts: accounts.map((account) => accountHealth(account, facts)),
    today: today(person, accounts, facts),
    alert: activeAlert(facts.alertStateOf(person.id), facts.now, speaker),
  };
}

function candidate({ id, sourceId }: Account, facts: OverviewFacts) {
  return {
    accountId: id,
    newest: facts.readingsOf(id).at(-1),
    cadenceMs: facts.sources.get(sourceId).capabilities.cadenceMs,
    clockSkewMs: facts.healthOf(id)?.clockSkewMs ?? 0,
  };
}

function accountHealth(account: Account, facts: OverviewFacts): AccountHealth {
  const source = facts.sources.get(account.sourceId);
  return (
    facts.healthOf(account.id) ?? {
      accountId: account.id,
      sourceId: account.sourceId,
      sourceName: source.name,
      label: account.label,
      delayed: source.capabilities.delayed,
      state: 'off',
      clockSkewMs: 0,
    }
  );
}

function today(person: Person, accounts: readonly Account[], facts: OverviewFacts): PersonOverview['today'] {
  const ids = accounts.map(({ id }) => id);
  const readings = ids
    .flatMap((id) => facts.readingsOf(id).filter(({ readAt }) => readAt >= facts.dayStartsAt))
    .toSorted((a, b) => a.readAt - b.readAt);
  const result = timeInRange(mergeReadings(readings, ids), person.ranges, facts.now);
  return result.coveredMs > 0 ? result : undefined;
}

/** The alert that speaks, or would if it weren't snoozed: the worst, but without a fresh reading only "no data" can. */
function activeAlert(
  state: AlertState,
  now: EpochMs,
  speaker: Candidate | undefined,
): ActiveAlert | undefined {
  const skewMs = speaker?.clockSkewMs ?? 0;
  const worst = alertKindSchema.options.find((each) => state.episodes[each]);
  const kind = !isFresh(speaker, now) && state.episodes.noData ? 'noData' : worst;
  const episode = kind && state.episodes[kind];
  if (!episode) return undefined;
  // Alerts live by the cloud's clock, what is drawn by the computer's.
  const until = quietUntil(state, kind, now + skewMs);
  return {
    kind,
    since: episode.since - skewMs,
    quietUntil: until === undefined ? undefined : until - skewMs,
  };
}
