/** A record that may come more than once. */
export interface Versioned {
  recordId: string | undefined;
  eventStatus: string | undefined;
}

/** A later stage never goes back to an earlier one: what was deleted stays deleted, in whatever order records come. */
const STAGES: Readonly<Record<string, number>> = { created: 0, updated: 1, deleted: 2 };

/** Keeps the last word on each record; of two equal words the later one in the list. */
export function settled<Item extends Versioned>(items: readonly Item[]): Item[] {
  const latest = new Map<string | Item, Item>();
  for (const item of items) {
    const key = item.recordId ?? item;
    const known = latest.get(key);
    if (!known || stageOf(item) >= stageOf(known)) latest.set(key, item);
  }
  return [...latest.values()];
}

export function isDeleted({ eventStatus }: Versioned): boolean {
  return eventStatus?.toLowerCase() === 'deleted';
}

function stageOf({ eventStatus = '' }: Versioned): number {
  return Object.hasOwn(STAGES, eventStatus) ? (STAGES[eventStatus] ?? 0) : 0;
}
