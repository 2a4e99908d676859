import { sources } from '../../src/shared/i18n/en/sources.ts';
import type { MirrorTest } from '../../src/shared/ipc/groups/mirrors.ts';
import type { MirrorState, SiteFinding } from '../../src/shared/people/mirror-state.ts';
import { program, type Scenario, tell } from './fake-program.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const FREE: SiteFinding = { verdict: 'free', others: 0, compared: 0, differing: 0 };
const SOMEBODY_ELSE: SiteFinding = {
  verdict: 'somebodyElse',
  others: 284,
  compared: 271,
  differing: 163,
  device: 'xDrip-DexcomG5',
};

interface Told {
  states?: Partial<MirrorState>[];
  test?: MirrorTest;
}

const SITES = ['https://mia.example.org', 'https://clinic.example.com/sites/mia'];

/** Somebody who is mirrored to as many sites as there are states. */
function mirrored(now: number, { states = [], test = { outcome: 'works', finding: FREE } }: Told): Scenario {
  const told = states.map((state, index): MirrorState => ({
    mirrorId: `m${index}`,
    state: 'upToDate',
    queued: 0,
    ...state,
  }));
  const mirrors = told.map(({ mirrorId, state }, index) => ({
    id: mirrorId,
    personId: 'mia',
    address: SITES[index] ?? '',
    enabled: state !== 'off',
    acceptsOthers: false,
  }));
  return { ...program([tell(now)], { mirrors }), mirrors: { states: told, test } };
}

/** Mirrors in every state that there is something to say of. */
export const MIRROR_SCENARIOS = {
  mirrors: (now: number) =>
    mirrored(now, { states: [{ lastSentAt: now - 2 * MINUTE_MS }, { state: 'off' }] }),
  mirrorsBusy: (now: number) =>
    mirrored(now, {
      states: [
        { state: 'sending', olderThan: now - 90 * DAY_MS },
        {
          state: 'failing',
          queued: 37,
          error: { kind: 'server', since: now, retryAt: now + 9 * MINUTE_MS },
        },
      ],
    }),
  mirrorRefused: (now: number) =>
    mirrored(now, {
      states: [
        {
          state: 'stopped',
          queued: 12,
          error: {
            kind: 'wrongAccountKind',
            since: now,
            hint: sources.siteMayNotWrite,
          },
        },
      ],
    }),
  mirrorDoubted: (now: number) =>
    mirrored(now, {
      states: [
        {
          state: 'stopped',
          queued: 12,
          error: { kind: 'otherReadings', since: now },
          finding: SOMEBODY_ELSE,
        },
      ],
      test: { outcome: 'works', finding: SOMEBODY_ELSE },
    }),
  mirrorTwice: (now: number) =>
    mirrored(now, {
      test: {
        outcome: 'works',
        finding: { ...SOMEBODY_ELSE, verdict: 'anotherUploader', differing: 9 },
      },
    }),
  mirrorFails: (now: number) =>
    mirrored(now, {
      test: {
        outcome: 'fails',
        kind: 'badCredentials',
        hint: sources.siteSecretRefused,
      },
    }),
  mirrorCertificate: (now: number) =>
    mirrored(now, {
      test: {
        outcome: 'fails',
        kind: 'server',
        hint: sources.siteUnvouched.replace('{fingerprint}', Array(32).fill('A7').join(':')),
      },
    }),
  mirrorInvalid: (now: number) =>
    mirrored(now, { test: { outcome: 'invalid', fields: { address: 'comesFromThere', secret: 'needed' } } }),
} satisfies Record<string, (now: number) => Scenario>;
