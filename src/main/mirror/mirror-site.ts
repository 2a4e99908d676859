import type { EpochMs, SourceReading } from '../../shared/glucose/reading.ts';
import type { Mirror } from '../../shared/people/mirror.ts';
import { exchange, type ExchangeParts } from '../engine/exchange.ts';
import type { Clock } from '../ports/clock.ts';
import { siteName } from '../sources/nightscout/address.ts';
import { openToWrite } from '../sources/nightscout/open-to-write.ts';
import { type Credentials, sessionSchema, type Session, writerSchema } from '../sources/nightscout/schema.ts';
import { readSite, type SiteEntries } from '../sources/nightscout/site-entries.ts';
import { nightscout } from '../sources/nightscout/source.ts';
import { writeReadings } from '../sources/nightscout/uploads.ts';
import type { Source, SourceContext } from '../sources/source.ts';
import type { Vault } from '../vault/vault.ts';

/** A site as a mirror needs it. @throws FlatarrowError from both, with the kind that tells what to do */
export interface MirrorSite {
  /** What it holds of some hours, both ends included. */
  read(span: { from: EpochMs; to: EpochMs }): Promise<SiteEntries>;
  /** Stores readings, each once however often it is sent. After an error some of them may be stored. */
  write(readings: readonly SourceReading[]): Promise<void>;
}

/** Signs in as whoever may write; otherwise it is a site like any other. */
export const writableNightscout: Source<Credentials, Session> = {
  ...nightscout,
  credentials: writerSchema,
  session: sessionSchema,
  openSession: openToWrite,
};

export interface MirrorSiteParts {
  mirror: Pick<Mirror, 'id' | 'personId' | 'address'>;
  vault: Vault;
  clock: Clock;
  context: SourceContext;
}

/**
 * Talks to a mirror's site under the same guard as any account talks to its cloud: what was refused is never sent
 * again, and an order to wait binds every request.
 */
export function mirrorSite({ mirror, vault, clock, context }: MirrorSiteParts): MirrorSite {
  const { id, personId, address } = mirror;
  const parts: ExchangeParts = {
    account: { id, personId, sourceId: 'nightscout', label: siteName(address), enabled: true },
    source: writableNightscout,
    vault,
    clock,
    context,
  };
  const ask = async <T extends object>(
    work: (writer: { credentials: Credentials; session: Session }) => Promise<T>,
  ): Promise<T> =>
    exchange<T & { session?: unknown }>(parts, {
      since: 0,
      ask: async ({ credentials, session }) =>
        work({ credentials: writerSchema.parse(credentials), session: sessionSchema.parse(session) }),
    });
  return {
    read: async (span) => ask(async (writer) => readSite(writer, span, context)),
    write: async (readings) => {
      await ask(async (writer) => {
        await writeReadings(writer, readings, context);
        return {};
      });
    },
  };
}
