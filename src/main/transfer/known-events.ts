import type { DiaryEvent } from '../../shared/glucose/diary-event.ts';
import { SAME_MOMENT_MS } from '../../shared/glucose/merge.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { ItemEvent } from '../../shared/transfer/file-item.ts';
import type { History } from '../history/history.ts';
import { RecentDays } from './recent-days.ts';

const DAY_MS = 86_400_000;
/** Of these only what somebody wrote tells one from another; of the others the amount does. */
const TOLD_BY_TEXT = new Set<ItemEvent['kind']>(['note', 'health', 'other']);

interface Known {
  key: string;
  event: DiaryEvent;
}

/**
 * Tells whether a person's diary has an event already: the same kind and amount at the same moment. Each event of the
 * diary stands for one of the file, so that two equal ones stay two.
 */
export function knownEvents(
  history: Pick<History, 'diary'>,
  accountIds: readonly string[],
  wholeMinutes: boolean,
): (event: ItemEvent, at: EpochMs) => boolean {
  const days = new RecentDays((day) =>
    accountIds.flatMap((accountId) =>
      history
        .diary([accountId], day * DAY_MS, (day + 1) * DAY_MS)
        .map((event): Known => ({ key: `${accountId} ${event.eventId}`, event })),
    ),
  );
  const [before, after] = wholeMinutes ? [0, 59_999] : [SAME_MOMENT_MS, SAME_MOMENT_MS];
  const matched = new Set<string>();
  return (event, at) => {
    const [first, last] = [Math.floor((at - before) / DAY_MS), Math.floor((at + after) / DAY_MS)];
    const candidates = first === last ? days.get(first) : [...days.get(first), ...days.get(last)];
    const found = candidates.find(
      (known) =>
        !matched.has(known.key) &&
        known.event.at >= at - before &&
        known.event.at <= at + after &&
        isSame(known.event, event),
    );
    if (found) matched.add(found.key);
    return found !== undefined;
  };
}

function isSame(known: DiaryEvent, event: ItemEvent): boolean {
  if (known.kind !== event.kind) return false;
  if (TOLD_BY_TEXT.has(event.kind)) return known.text === event.text;
  const [one, other] = [known.amount, event.amount];
  return one === other || (one !== undefined && other !== undefined && Math.abs(one - other) < 0.005);
}
