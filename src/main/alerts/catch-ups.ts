import { type CatchUp, type Excursion, catchUpOn } from '../../shared/alerts/catch-up.ts';
import { type AlertKind, sideOf } from '../../shared/alerts/kind.ts';
import type { AlertLogEntry } from '../../shared/alerts/log.ts';
import { type AlertPlan, rulesAt } from '../../shared/alerts/plan.ts';
import { localClock, wallClockFormat } from '../../shared/alerts/time-window.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import { type GlucoseUnit, formatMgdl } from '../../shared/glucose/units.ts';
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
    const worst = catchUp.low ?? catchUp.high;
    const summary = summaryOf(catchUp, { person, unit: overview.unit, timeZone });
    this.#parts.keep(personId, {
      at: now,
      personId,
      kind: catchUp.low ? 'low' : 'high',
      action: 'catchUp',
      reason: summary,
      ...(worst && { mgdl: worst.worstMgdl, readAt: worst.worstAt }),
    });
    if (!wasAway) return;
    this.#parts.voice.tell({
      id: catchUpId(personId),
      urgent: false,
      personId,
      title: overview.discreet ? 'Flatarrow' : `While nobody was looking: ${nameOf(person)}`,
      body: overview.discreet ? 'There is something to catch up on.' : summary,
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
}

/** `Between 01:10 and 06:40: low for 25 min, lowest 58 at 03:15.` */
function summaryOf({ from, to, low, high }: CatchUp, words: Words): string {
  const { timeZone, person, unit } = words;
  const at = (instant: EpochMs): string =>
    wallClockFormat('en-GB', timeZone, { hour: '2-digit', minute: '2-digit' }).format(
      instant - person.clockSkewMs,
    );
  const part = (word: string, extreme: string, excursion: Excursion | undefined): string =>
    excursion
      ? `${word} for ${durationWords(excursion.lastedMs)}, ${extreme} ` +
        `${formatMgdl(excursion.worstMgdl, unit, person.mgdlPerMmol)} ${unit} at ${at(excursion.worstAt)}`
      : '';
  const parts = [part('low', 'lowest', low), part('high', 'highest', high)].filter(Boolean).join('; ');
  return `Between ${at(from)} and ${at(to)}: ${parts}.`;
}
