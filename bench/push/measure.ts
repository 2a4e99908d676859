import { setTimeout as pause } from 'node:timers/promises';
import type { Flatarrow } from '../../src/main/flatarrow-controls.ts';
import { startNightscoutCloud } from '../../test/clouds/nightscout/cloud.ts';
import { follow } from './follow.ts';

const MINUTE_MS = 60_000;
/** Apart enough that each is a message of its own. */
const BETWEEN_MS = 60;
const LONGEST_WAIT_MS = 5000;

export interface PushResult {
  readings: number;
  /** From the site's acceptance of a reading to the overview that carries it, ms. */
  medianMs: number;
  p95Ms: number;
  worstMs: number;
  /** HTTP requests of any kind while the socket was open; 0 is what push is for. */
  requestsWhileConnected: number;
}

/** Posts readings one after another to a local site that a whole program follows, and times each of them. */
export async function measurePush(readings: number): Promise<PushResult> {
  const cloud = await startNightscoutCloud();
  const firstReadAt = Date.now() - readings * MINUTE_MS;
  cloud.publish([{ readAt: firstReadAt, sgv: 100 }]);
  const { flatarrow, stop } = await follow(cloud.address);
  const lagsMs: number[] = [];
  let requestsWhileConnected: number;
  try {
    await untilConnected(flatarrow, () => cloud.counts().authorizations > 0);
    const before = cloud.http.requests.length;
    for (let index = 1; index <= readings; index += 1) {
      const readAt = firstReadAt + index * MINUTE_MS;
      const shown = overviewWith(flatarrow, readAt);
      const acceptedAt = performance.now();
      cloud.publish([{ readAt, sgv: 100 + (index % 40) }]);
      lagsMs.push((await shown) - acceptedAt);
      await pause(BETWEEN_MS);
    }
    requestsWhileConnected = cloud.http.requests.length - before;
  } finally {
    await stop();
    await cloud.http.close();
  }
  const sorted = lagsMs.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.ceil(part * sorted.length) - 1] ?? NaN;
  return { readings, medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1), requestsWhileConnected };
}

async function untilConnected(flatarrow: Flatarrow, isLetIn: () => boolean): Promise<void> {
  const endsAt = performance.now() + LONGEST_WAIT_MS;
  while (!isLetIn() || flatarrow.overview.persons[0]?.newest === undefined) {
    if (performance.now() > endsAt) throw new Error('The socket was not opened.');
    await pause(BETWEEN_MS);
  }
  // What the site sends to everybody who comes is still on its way.
  await pause(500);
}

/** The moment at which the program tells its windows and its tray of a reading. */
async function overviewWith(flatarrow: Flatarrow, readAt: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const timer = setTimeout(() => reject(new Error('A reading never arrived.')), LONGEST_WAIT_MS);
  const stopListening = flatarrow.onOverview(({ persons }) => {
    if (persons[0]?.newest?.readAt === readAt) resolve(performance.now());
  });
  return promise.finally(() => {
    clearTimeout(timer);
    stopListening();
  });
}
