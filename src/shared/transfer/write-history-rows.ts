import type { DiaryEvent } from '../glucose/diary-event.ts';
import type { EpochMs, Reading } from '../glucose/reading.ts';
import { plainMgdl } from '../glucose/units.ts';
import { EVENT_UNITS } from './event-units.ts';
import type { HistoryFacts } from './history-facts.ts';
import { type HistoryRow, READING_TYPE } from './history-row.ts';
import { localStamps } from './local-stamp.ts';

/** An event, and the account whose it is. */
export interface OwnedEvent {
  accountId: string;
  event: DiaryEvent;
}

export interface HistoryRowWriter {
  reading: (reading: Reading) => HistoryRow;
  event: (owned: OwnedEvent) => HistoryRow;
}

/** Makes rows of a person's readings and events. */
export function historyRows({ timeZone, originOf, mgdlPerMmolOf }: HistoryFacts): HistoryRowWriter {
  const stampOf = localStamps(timeZone);
  const times = (at: EpochMs): Pick<HistoryRow, 'timeUtc' | 'localTime' | 'localOffset'> => {
    const { local, offset } = stampOf(at);
    return { timeUtc: new Date(at).toISOString(), localTime: local, localOffset: offset };
  };
  const bothUnits = (mgdl: number, accountId: string): Pick<HistoryRow, 'mgdl' | 'mmol'> => ({
    mgdl,
    mmol: Number(plainMgdl(mgdl, 'mmol/L', mgdlPerMmolOf(accountId))),
  });
  return {
    reading: ({ readAt, mgdl, trend, rate, special, accountId }) => ({
      type: READING_TYPE,
      ...times(readAt),
      ...(special ? { outOfRange: special, limitMgdl: mgdl } : bothUnits(mgdl, accountId)),
      trend,
      rateMgdlPerMinute: rate,
      source: originOf(accountId),
    }),
    event: ({ accountId, event: { at, kind, amount, text } }) => {
      const unit = EVENT_UNITS[kind];
      return {
        type: kind,
        ...times(at),
        ...(unit === 'mg/dL' && amount !== undefined
          ? bothUnits(amount, accountId)
          : { amount, unit: amount === undefined ? undefined : unit }),
        text,
        source: originOf(accountId),
      };
    },
  };
}
