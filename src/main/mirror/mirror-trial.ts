import { FlatarrowError } from '../../shared/errors.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import type { SiteFinding } from '../../shared/people/mirror-state.ts';
import type { TriedCredentials } from '../accounts/tried-credentials.ts';
import { type Standing, mayAsk } from '../engine/login-guard.ts';
import type { Clock } from '../ports/clock.ts';
import { type Credentials, sessionSchema } from '../sources/nightscout/schema.ts';
import { readSite } from '../sources/nightscout/site-entries.ts';
import type { SourceContext } from '../sources/source.ts';
import { compareWithSite } from './compare-with-site.ts';
import { writableNightscout } from './mirror-site.ts';

/** Whose readings a site has shows in a day of them. */
const LOOK_BACK_MS = 24 * 3_600_000;
/** A site’s clock, or an uploader’s, may be ahead. */
const LOOK_AHEAD_MS = 3_600_000;

export interface MirrorTrial {
  credentials: Credentials;
  clock: Pick<Clock, 'now'>;
  context: SourceContext;
  tried: TriedCredentials;
  /** What has been said to the same credentials before: it binds a test as well. */
  standings: () => Promise<readonly Standing[]>;
  /** The person’s readings, `from ≤ readAt < to`. */
  readingsBetween: (from: EpochMs, to: EpochMs) => readonly Reading[];
}

/**
 * Signs in, at most once for the same credentials, writes nothing, and says whose readings the site has.
 * @throws FlatarrowError why it does not work
 */
export async function tryMirror(trial: MirrorTrial): Promise<SiteFinding> {
  const { credentials, clock, context, tried, standings, readingsBetween } = trial;
  const known = await tried.recall('nightscout', credentials);
  const result = await tried.attempt({
    sourceId: 'nightscout',
    credentials,
    // What a secret or token may do is changed at the site.
    isAnew: known !== undefined && 'error' in known && known.error.kind === 'wrongAccountKind',
    openSession: async () => {
      for (const standing of await standings()) {
        const verdict = mayAsk(standing, clock.now());
        if (!verdict.allowed) throw new FlatarrowError(verdict.kind, verdict);
      }
      return writableNightscout.openSession(credentials, context);
    },
  });
  if ('error' in result) throw result.error;
  const session = sessionSchema.parse(result.session);
  const span = { from: clock.now() - LOOK_BACK_MS, to: clock.now() + LOOK_AHEAD_MS };
  const { entries } = await readSite({ credentials, session }, span, context);
  return compareWithSite(entries, readingsBetween(span.from, span.to + 1));
}
