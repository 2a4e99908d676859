import { type CatchUp, type Excursion, catchUpOn } from '../../shared/alerts/catch-up.ts';
import { aboutReading } from '../../shared/alerts/evaluate.ts';
import { type AlertKind, sideOf } from '../../shared/alerts/kind.ts';
import type { AlertLogEntry } from '../../shared/alerts/log.ts';
import { reasonFrom } from '../../shared/alerts/log-reason.ts';
import { type AlertPlan, rulesAt } from '../../shared/alerts/plan.ts';
import { localClock, wallClockFormat } from '../../shared/alerts/time-window.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import { type GlucoseUnit, formatAmount, formatReading } from '../../shared/glucose/units.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { type Message, message, say } from '../../shared/i18n/message.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { nameOf } from '../../shared/overview/person-name.ts';
import type { Voice } from './voice.ts';
import { durationWords } from './wording.ts';

/** Two readings that were looked at may lie this far apart before it counts as having been away. */
const AWAY_AFTER_MS = 25 * 60_000;

export interface CatchUpsParts {
  voice: Pick<Voice, 'tell' | 'withdraw'>;
  /** Of an account, ascending by time. */
  readingsOf: (accountId: string) => readonly Reading[];
  keep: (personId: string, entry: AlertLogEntry) => void;
  language: () => Language;
}

export interface CatchUpLook {
  person: PersonOverview;
  plan: AlertPlan;
  /** By the cloud's clock. */
  now: EpochMs;
  timeZone: string;
  overview: Pick<Overview, 'unit' | 'discreet'>;
  /** The alarms that held before this look or do now. */
  holding: readonly AlertKind[];
}

/** After sleep or an outage: one notice of what happened meanwhile instead of a burst of alarms about the past. */
export class CatchUps {
  readonly #parts: CatchUpsParts;
  /** The newest reading of each person that has been looked at; nobody is in it before their first. */
  readonly #seen = new Map<string, EpochMs>();

  constructor(parts: CatchUpsParts) {
    this.#parts = parts;
  }

  /** Somebody who has been removed leaves nothing on screen. */
  forget(personId: string): void {
    this.#seen.delete(personId);
    this.#parts.voice.withdraw(catchUpId(personId));
  }

  look({ person, plan, now, timeZone, overview, holding }: CatchUpLook): void {
    const { personId, newest } = person;
    if (!newest) return;
    const seen = this.#seen.get(personId);
    if (seen !== undefined && seen >= newest.readAt && seen <= now) return;
    this.#seen.set(personId, newest.readAt);
    if (seen === undefined) return;
    const rules = rulesAt(plan, localClock(now, timeZone));
    const readings = this.#parts.readingsOf(newest.accountId);
    const catchUp = catchUpOn({ readings, from: seen, to: newest.readAt, rules });
    const wasAway = newest.readAt - seen >= AWAY_AFTER_MS;
    // What was in between two looks is written down, but nobody is bothered with it.
    if (!catchUp || !(wasAway || isUnwritten(catchUp, holding))) return;
    const told = catchUp.low ?? catchUp.high;
    const language = this.#parts.language();
    const summary = summaryOf(catchUp, { person, unit: overview.unit, timeZone, language });
    this.#parts.keep(personId, {
      at: now,
      personId,
      kind: catchUp.low ? 'low' : 'high',
      action: 'catchUp',
      reason: reasonFrom(summary),
      ...(told && aboutReading(told.worst)),
    });
    if (!wasAway) return;
    this.#parts.voice.tell({
      id: catchUpId(personId),
      urgent: false,
      personId,
      ...(overview.discreet
        ? { title: language.t('common.appName'), body: language.t('alarms.somethingToCatchUp') }
        : {
            title: language.t('alarms.whileNobodyLooked', { name: nameOf(person, language) }),
            body: say(language, summary),
          }),
    });
  }
}

/** Whether the log knows nothing of a low or a high: no alarm of that side holds or did until now. */
function isUnwritten({ low, high }: CatchUp, holding: readonly AlertKind[]): boolean {
  const sides = new Set(holding.map(sideOf));
  return Boolean((low && !sides.has('low')) || (high && !sides.has('high')));
}

function catchUpId(personId: string): string {
  return `catch-up-${personId}`;
}

interface Words {
  person: PersonOverview;
  unit: GlucoseUnit;
  timeZone: string;
  language: Language;
}

/** `Between 01:10 and 06:40: low for 25 min, lowest 58 mg/dL at 03:15.` */
function summaryOf({ from, to, low, high }: CatchUp, words: Words): Message {
  const lows = low && message('alertLog.caughtUpLow', excursionOf(low, words));
  const highs = high && message('alertLog.caughtUpHigh', excursionOf(high, words));
  const what =
    lows && highs ? message('alertLog.caughtUpBoth', { low: lows, high: highs }) : (lows ?? highs ?? '');
  return message('alertLog.caughtUp', { from: timeOf(from, words), to: timeOf(to, words), what });
}

function excursionOf({ lastedMs, worst }: Excursion, words: Words) {
  const { unit, language, person } = words;
  const style = { language, mgdlPerMmol: person.mgdlPerMmol };
  return {
    duration: durationWords(lastedMs, language),
    amount: worst.special ? formatReading(worst, unit, style) : formatAmount(worst.mgdl, unit, style),
    time: timeOf(worst.readAt, words),
  };
}

function timeOf(instant: EpochMs, { timeZone, language, person }: Words): string {
  const format = wallClockFormat(language.locale, timeZone, { hour: '2-digit', minute: '2-digit' });
  return format.format(instant - person.clockSkewMs);
}
