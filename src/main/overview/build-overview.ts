import { say } from '../../shared/i18n/message.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { type AlertKind, alertKindSchema } from '../../shared/alerts/kind.ts';
import { rulesAt } from '../../shared/alerts/plan.ts';
import { type AlertState, acknowledgedUntil, snoozedUntil } from '../../shared/alerts/state.ts';
import { type LocalClock, localClock } from '../../shared/alerts/time-window.ts';
import { deltaMgdl } from '../../shared/glucose/delta.ts';
import { mergeReadings } from '../../shared/glucose/merge.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import { resolveLanguage } from '../../shared/i18n/resolve-language.ts';
import { timeInRange } from '../../shared/glucose/time-in-range.ts';
import type {
  AccountHealth,
  ActiveAlert,
  Alarm,
  Notice,
  Overview,
  PersonOverview,
} from '../../shared/overview/overview.ts';
import type { Account } from '../../shared/people/account.ts';
import type { Person } from '../../shared/people/person.ts';
import { isDiscreet } from '../../shared/settings/discreet.ts';
import { type Settings, accountsOf } from '../../shared/settings/settings.ts';
import type { SourceRegistry } from '../sources/registry.ts';
import { type Candidate, isFresh, speakerAmong } from './speaker.ts';

export interface OverviewFacts {
  settings: Settings;
  sources: SourceRegistry;
  now: EpochMs;
  timeZone: string;
  /** The system's, in order of preference, BCP 47. */
  languages: readonly string[];
  /** What is spoken where main makes the words. */
  language: Language;
  /** Midnight of the computer's local day. */
  dayStartsAt: EpochMs;
  healthOf(accountId: string): AccountHealth | undefined;
  nextReadingAt(accountId: string): EpochMs | undefined;
  /** Ascending by time. */
  readingsOf(accountId: string): readonly Reading[];
  alertStateOf(personId: string): AlertState;
  /** What the alarms want shown and played, given the persons as they stand. */
  alarmOf(persons: readonly PersonOverview[], clock: LocalClock): Alarm;
  notices: Notice[];
  importsChangedAt?: EpochMs;
}

/** The snapshot of everything there is to draw. Pure. */
export function buildOverview(facts: OverviewFacts): Overview {
  const clock = localClock(facts.now, facts.timeZone);
  const persons = facts.settings.persons.map((person) => personOverview(person, { ...facts, clock }));
  return {
    unit: facts.settings.unit,
    language: resolveLanguage(facts.settings.language, facts.languages),
    discreet: isDiscreet(facts.settings.discreet, clock),
    discreetByHand: facts.settings.discreet.on,
    persons,
    alarm: facts.alarmOf(persons, clock),
    notices: facts.notices,
    importsChangedAt: facts.importsChangedAt,
  };
}

function personOverview(person: Person, facts: OverviewFacts & { clock: LocalClock }): PersonOverview {
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
    simulated: isInvented(speaking),
    newest: speaker?.newest,
    deltaMgdl: speaking && deltaMgdl(facts.readingsOf(speaking.id)),
    cadenceMs: capabilities.cadenceMs,
    clockSkewMs: speaker?.clockSkewMs ?? 0,
    mgdlPerMmol: capabilities.mgdlPerMmol,
    nextReadingAt: speaking && facts.nextReadingAt(speaking.id),
    accounts: accounts.map((account) => accountHealth(account, facts)),
    today: today(person, alike(accounts, speaking), facts),
    alert: activeAlert(person, facts, speaker),
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
      sourceName: say(facts.language, source.name),
      label: say(facts.language, account.label),
      delayed: source.capabilities.delayed,
      state: 'off',
      clockSkewMs: 0,
    }
  );
}

/** Invented readings never stand among measured ones: those that go with the number. */
function alike(accounts: readonly Account[], speaking: Account | undefined): Account[] {
  return accounts.filter((account) => isInvented(account) === isInvented(speaking));
}

function isInvented(account: Account | undefined): boolean {
  return account?.sourceId === 'simulator';
}

function today(person: Person, accounts: readonly Account[], facts: OverviewFacts): PersonOverview['today'] {
  const ids = accounts.map(({ id }) => id);
  const readings = ids
    .flatMap((id) => facts.readingsOf(id).filter(({ readAt }) => readAt >= facts.dayStartsAt))
    .toSorted((a, b) => a.readAt - b.readAt);
  const result = timeInRange(mergeReadings(readings, ids), person.ranges, facts.now);
  return result.coveredMs > 0 ? result : undefined;
}

/** The alarm that has the floor, or else the worst that holds; without a fresh reading that can't be one about the value. */
function activeAlert(
  person: Person,
  facts: OverviewFacts & { clock: LocalClock },
  speaker: Candidate | undefined,
): ActiveAlert | undefined {
  const state = facts.alertStateOf(person.id);
  const kind = foremost(state, isFresh(speaker, facts.now));
  const episode = kind && state.episodes[kind];
  if (!kind || !episode) return undefined;
  // Alerts live by the cloud's clock, what is drawn by the computer's.
  const skewMs = speaker?.clockSkewMs ?? 0;
  const now = facts.now + skewMs;
  const snoozed = snoozedUntil(state, kind, now);
  const until = snoozed ?? acknowledgedUntil(state, kind, now);
  return {
    kind,
    since: episode.since - skewMs,
    ringing: state.speaking === kind && until === undefined,
    ...(until !== undefined && {
      quietUntil: until - skewMs,
      quietReason: snoozed === undefined ? 'acknowledged' : 'snoozed',
    }),
    snoozeMinutes: rulesAt(person.alerts, facts.clock)[kind].snoozeMinutes,
  };
}

function foremost(state: AlertState, fresh: boolean): AlertKind | undefined {
  if (state.speaking && state.episodes[state.speaking]) return state.speaking;
  if (!fresh && state.episodes.noData) return 'noData';
  return alertKindSchema.options.find((kind) => state.episodes[kind]);
}
