import type { FailureInput } from '../../clouds/failure.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { WeekCloud } from './watched-cloud.ts';

const MINUTE_MS = 60_000;

/** Something that is wrong with a cloud for a while. */
export interface Disturbance {
  name: string;
  /** As planned; from when it happens, as it happened. */
  from: number;
  until: number;
  /** A session ends by it, or the cloud says so: only then may the program sign in again. */
  endsSession: boolean;
  begin: () => void | Promise<void>;
  end: () => void | Promise<void>;
}

interface Kind {
  name: string;
  minutes: readonly [from: number, to: number];
  endsSession?: (cloud: WeekCloud) => boolean;
  begin: (cloud: WeekCloud, forMs: number) => void | Promise<void>;
}

/** A value that no sensor of the week measures, in an answer that is none. */
export const LIE_MGDL = 41;

function lie(at: number): string {
  const lies = [
    { WT: `Date(${at})`, ST: `Date(${at})`, Value: LIE_MGDL, Trend: 'Flat', sgv: LIE_MGDL, date: at },
  ];
  return JSON.stringify(lies);
}

function failing(failure: FailureInput): Kind['begin'] {
  return (cloud) => cloud.http.fail(failure);
}

const html = '<!doctype html><title>Back soon</title>';
const json = 'application/json';

const KINDS: readonly Kind[] = [
  {
    name: 'session expires',
    minutes: [1, 5],
    endsSession: () => true,
    begin: (cloud) => cloud.expireSessions(),
  },
  {
    name: '500 with numbers in it',
    minutes: [5, 40],
    begin: (cloud) => cloud.http.fail({ kind: 'answer', status: 500, body: lie(cloud.http.now()) }),
  },
  {
    name: '503 until a time',
    minutes: [5, 30],
    begin: failing({ kind: 'answer', status: 503, retryAfter: '300' }),
  },
  {
    name: 'web page',
    minutes: [5, 40],
    begin: failing({ kind: 'answer', status: 200, body: html, contentType: 'text/html' }),
  },
  {
    name: 'bad gateway',
    minutes: [5, 40],
    begin: failing({ kind: 'answer', status: 502, body: html, contentType: 'text/html' }),
  },
  {
    name: 'half of an answer',
    minutes: [3, 15],
    begin: failing({ kind: 'answer', status: 200, body: lie(0).slice(0, 40), contentType: json }),
  },
  // Share says nothing at all to a session that it doesn't know.
  {
    name: 'empty answer',
    minutes: [3, 30],
    endsSession: ({ sourceId }) => sourceId === 'dexcom-share',
    begin: failing({ kind: 'answer', status: 200, body: '' }),
  },
  { name: 'cut off', minutes: [3, 20], begin: failing({ kind: 'cutOff' }) },
  { name: 'reset', minutes: [3, 20], begin: failing({ kind: 'reset' }) },
  { name: 'silent twice', minutes: [10, 15], begin: failing({ kind: 'silent', times: 2 }) },
  { name: 'connection refused', minutes: [3, 30], begin: async (cloud) => cloud.http.refuse() },
  {
    name: 'rate limit',
    minutes: [3, 20],
    begin: failing({ kind: 'answer', status: 429, retryAfter: '600' }),
  },
  { name: 'block page', minutes: [3, 10], begin: failing({ kind: 'blockPage' }) },
  {
    name: 'ban page',
    minutes: [3, 10],
    begin: failing({ kind: 'blockPage', status: 429, retryAfter: '30' }),
  },
  {
    name: 'expired, and sign-in down',
    minutes: [10, 90],
    endsSession: () => true,
    begin: expireAnd((cloud) => cloud.http.fail({ kind: 'answer', status: 503, path: cloud.signInPath })),
  },
  {
    name: 'expired, and locked out',
    minutes: [10, 60],
    endsSession: () => true,
    begin: expireAnd((cloud, forMs) => cloud.lockOut?.(forMs)),
  },
  {
    name: 'expired, and the right password refused once',
    minutes: [12, 13],
    endsSession: () => true,
    begin: expireAnd((cloud) => cloud.refuse(true)),
  },
];

function expireAnd(then: Kind['begin']): Kind['begin'] {
  return async (cloud, forMs) => {
    cloud.expireSessions();
    await then(cloud, forMs);
  };
}

/** After the last of them has ended, a refusal may still be doubted and a block be waited for. */
const CALM_MINUTES = [40, 150] as const;

/** One cloud's troubles, one after another, for as long as the span lasts. */
export function disturb(
  cloud: WeekCloud,
  { from, until }: { from: number; until: number },
  random: SeededRandom,
): Disturbance[] {
  const disturbances: Disturbance[] = [];
  let at = from + random.between(...CALM_MINUTES) * MINUTE_MS;
  while (at < until) {
    const kind = random.pick(KINDS);
    const forMs = random.between(...kind.minutes) * MINUTE_MS;
    disturbances.push({
      name: `${cloud.sourceId}: ${kind.name}`,
      from: at,
      until: at + forMs,
      endsSession: kind.endsSession?.(cloud) ?? false,
      begin: () => kind.begin(cloud, forMs),
      end: () => recover(cloud),
    });
    at += forMs + random.between(...CALM_MINUTES) * MINUTE_MS;
  }
  return disturbances;
}

async function recover(cloud: WeekCloud): Promise<void> {
  cloud.http.recover();
  cloud.refuse(false);
  await cloud.http.listen();
}
