import type { EpochMs, SourceReading } from '../../shared/glucose/reading.ts';
import type { Fetched } from '../../main/sources/source.ts';
import type { World } from '../world.ts';
import type { Whose } from './choose-person.ts';
import type { CloudAccount } from './cloud-account.ts';

/** A service that keeps answering without ever coming nearer to now is not asked for ever. */
const MOST_REQUESTS = 500;
/** The newest reading may be this many cadences old and still be the last there is. */
const UP_TO_DATE_CADENCES = 2;

export interface FetchInput {
  account: CloudAccount;
  whose: Whose;
  since: EpochMs;
}

/** Asks once for what came after an instant. */
export async function fetchOnce({ account, whose, since }: FetchInput): Promise<Fetched<unknown>> {
  const { source, credentials, conversation } = account;
  const { followedId } = whose;
  return conversation.ask(async (session, context) =>
    source.fetchReadings({ credentials, session, since, followedId }, context),
  );
}

export interface Step {
  readings: readonly SourceReading[];
  /** How much of the way to now is done, 0–1. */
  progress: number;
}

/** Walks from an instant to now, in as many steps as the source needs; each is handed on before the next is asked for. */
export async function walkReadings(
  { account, whose, since: start }: FetchInput,
  take: (step: Step) => void,
  { clock }: Pick<World, 'clock'>,
): Promise<void> {
  const { cadenceMs } = account.source.capabilities;
  let since = start;
  for (let request = 0; request < MOST_REQUESTS; request += 1) {
    const { readings, serverNow } = await fetchOnce({ account, whose, since });
    const now = serverNow ?? clock.now();
    const newest = readings.at(-1)?.readAt ?? since;
    take({ readings, progress: Math.min(1, Math.max(0, (newest - start) / (now - start))) });
    if (newest <= since || now - newest <= UP_TO_DATE_CADENCES * cadenceMs) return;
    since = newest;
  }
}

/** Everything from an instant on, each reading once, ascending by time. */
export async function fetchAll(input: FetchInput, world: Pick<World, 'clock'>): Promise<SourceReading[]> {
  const byTime = new Map<EpochMs, SourceReading>();
  await walkReadings(
    input,
    ({ readings }) => {
      for (const reading of readings) if (reading.readAt >= input.since) byTime.set(reading.readAt, reading);
    },
    world,
  );
  return [...byTime.values()].toSorted((a, b) => a.readAt - b.readAt);
}
