import type { FailureInput } from '../../clouds/failure.ts';
import type { NightscoutCloud } from '../../clouds/nightscout/cloud.ts';
import type { SeededRandom } from '../week/seeded-random.ts';

const MINUTE_MS = 60_000;

/** A stretch in which a site fails, each time in one way. */
export interface Outage {
  name: string;
  from: number;
  until: number;
  begin: () => void | Promise<void>;
  end: () => void | Promise<void>;
}

const html = { body: '<!doctype html><title>Back soon</title>', contentType: 'text/html' };
/** Only what is written fails; the site can still be looked at. */
const path = 'v1/entries';

const FAILURES: readonly (readonly [name: string, failure: FailureInput])[] = [
  ['500', { kind: 'answer', status: 500, body: '{}' }],
  ['502', { kind: 'answer', status: 502, ...html }],
  ['503 until a time', { kind: 'answer', status: 503, retryAfter: '240' }],
  ['busy', { kind: 'answer', status: 429, retryAfter: '300' }],
  ['a page', { kind: 'answer', status: 200, ...html }],
  ['half an answer', { kind: 'cutOff' }],
  ['reset', { kind: 'reset' }],
  ['silent twice', { kind: 'silent', times: 2 }],
  ['obeys, and answers with a page', { kind: 'answer', status: 200, obeys: true, ...html }],
  ['obeys, and breaks down', { kind: 'answer', status: 500, body: '{}', obeys: true }],
  ['obeys, and hangs up', { kind: 'reset', obeys: true }],
  ['obeys, and stops in the middle of its answer', { kind: 'cutOff', obeys: true }],
  ['obeys, and says nothing', { kind: 'silent', times: 2, obeys: true }],
  ['writes fail', { kind: 'reset', path }],
  ['busy to writes', { kind: 'answer', status: 503, body: '{}', path, times: 3 }],
];

/** Random outages of a site, one after the other, with calm between them. */
export function outagesOf(
  site: NightscoutCloud,
  { from, until, calmMinutes }: { from: number; until: number; calmMinutes: readonly [number, number] },
  random: SeededRandom,
): Outage[] {
  const outages: Outage[] = [];
  const nextAt = (after: number): number => after + random.between(...calmMinutes) * MINUTE_MS;
  for (let at = nextAt(from); at < until;) {
    const end = at + random.between(3, random.next() < 0.1 ? 240 : 40) * MINUTE_MS;
    const [name, failure] = random.pick([...FAILURES, ['refuses connections', undefined] as const]);
    outages.push({
      name,
      from: at,
      until: Math.min(end, until),
      begin: async () => (failure ? site.http.fail(failure) : site.http.refuse()),
      end: async () => {
        site.http.recover();
        await site.http.listen();
      },
    });
    at = nextAt(end);
  }
  return outages;
}
