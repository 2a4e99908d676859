import { describe, expect, it } from 'vitest';
import type { CloudAnswer } from '../clouds/http-cloud.ts';
import { visitorOf } from '../contract/dexcom-web-visitor.ts';
import { startWeb } from '../support/week/clouds.ts';
import type { Met } from '../support/week/direct-http.ts';
import { type HeldScene, setHeldScene } from '../support/week/held-failure.ts';
import { loginBudget } from '../support/week/login-budget.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** 171 in a week: four within the first half hour, then one an hour. */
const BUDGET = loginBudget(7 * DAY_MS);
const DAILY_BUDGET = loginBudget(DAY_MS);
const PATIENCE = { timeout: 60_000 };

const answer = (status: number, body: string, headers: Record<string, string> = {}): CloudAnswer => ({
  status,
  body,
  headers,
});
const html = { 'Content-Type': 'text/html' };

/** Each kind of failure that the line can bring. Which failure is of which kind, docs/failures.md shows. */
const HELD: readonly (readonly [name: string, met: Met])[] = [
  ['a broken service', answer(503, '')],
  ['a broken service that names a time', answer(503, '', { 'Retry-After': '1' })],
  ['no answer', 'timeout'],
  ['a broken connection', 'server'],
  ['a rate limit that is over in a second', answer(429, '{}', { 'Retry-After': '1' })],
  ['a rate limit without a time', answer(429, '{}')],
  ['a block page', answer(403, '<html>blocked</html>', html)],
  ['a web page', answer(200, '<html>Welcome to the hotel</html>', html)],
  ['a format that nobody knows', answer(200, '{"surprise":[]}')],
];

/** Holds a failure at one of the two things that a source does. */
function hold({ http }: HeldScene, step: 'signIn' | 'read', met: Met): void {
  http.obstacle = (request, { cloud }) => {
    const isMeant = step === 'signIn' ? cloud.isSignIn(request) : request.path.includes(cloud.readPath);
    return isMeant ? met : undefined;
  };
}

function atMost(signIns: number): Record<string, unknown> {
  const few: unknown = expect.toSatisfy((count: number) => count <= signIns);
  return { 'dexcom-share': few, librelinkup: few, nightscout: few };
}

describe('a week, with a restart on each day, after a session has expired and the sign-in meets', () => {
  it.for(HELD)('%s: no more sign-ins than the guard’s budget', PATIENCE, async ([, met]) => {
    const scene = await setHeldScene();
    hold(scene, 'signIn', met);
    for (const { cloud } of scene.clouds) cloud.expireSessions();
    await scene.passDays(7);
    expect(scene.signIns()).toEqual(atMost(BUDGET));
  });

  it('a refusal: two sign-ins, for a password that has worked may be doubted once', PATIENCE, async () => {
    const scene = await setHeldScene();
    for (const { cloud } of scene.clouds) {
      cloud.refuse(true);
      cloud.expireSessions();
    }
    await scene.passDays(7);
    expect(scene.signIns()).toEqual({ 'dexcom-share': 2, librelinkup: 2, nightscout: 2 });
  });

  it('a lock-out of a year: one sign-in a day where the time is told', PATIENCE, async () => {
    const scene = await setHeldScene();
    for (const { cloud } of scene.clouds) {
      cloud.lockOut?.(365 * DAY_MS);
      cloud.expireSessions();
    }
    await scene.passDays(7);
    // Nobody is believed for longer than a day. Share names no time, and a Nightscout locks nobody.
    expect(scene.signIns()).toEqual({ ...atMost(BUDGET), librelinkup: 7, nightscout: 1 });
  });

  it('no network: none, for nothing leaves this computer', PATIENCE, async () => {
    const scene = await setHeldScene();
    for (const { cloud } of scene.clouds) cloud.expireSessions();
    scene.http.obstacle = () => 'offline';
    await scene.passDays(1);
    expect(scene.signIns()).toEqual(atMost(0));
  });
});

describe('a week, with a restart on each day, of readings that meet', () => {
  it.for(HELD)('%s: no sign-in at all', PATIENCE, async ([, met]) => {
    const scene = await setHeldScene();
    hold(scene, 'read', met);
    await scene.passDays(7);
    expect(scene.signIns()).toEqual(atMost(0));
  });

  it('an expired session, each time: no more sign-ins than the guard’s budget', PATIENCE, async () => {
    const scene = await setHeldScene();
    scene.http.obstacle = ({ path }, { cloud }) => {
      if (path.includes(cloud.readPath)) cloud.expireSessions();
      return undefined;
    };
    await scene.passDays(7);
    expect(scene.signIns()).toEqual(atMost(BUDGET));
  });

  it(
    'for a day, a session that lasts for one answer: no more sign-ins than the guard’s budget',
    PATIENCE,
    async () => {
      const scene = await setHeldScene();
      for (const { cloud, protocol } of scene.clouds) {
        const give = protocol.answer.bind(protocol);
        protocol.answer = async (request) => {
          const given = await give(request);
          if (request.path.includes(cloud.readPath)) cloud.expireSessions();
          return given;
        };
      }
      await scene.passDays(1);
      expect(scene.signIns()).toEqual(atMost(DAILY_BUDGET));
    },
  );

  it(
    'for a day, a diary that is refused while readings come: no more sign-ins than the guard’s budget',
    PATIENCE,
    async () => {
      const scene = await setHeldScene();
      // A role that may read entries and nothing else.
      scene.http.obstacle = ({ path }) =>
        path.includes('treatments') ? answer(401, '{"status":401}') : undefined;
      await scene.passDays(1);
      expect(scene.signIns()).toEqual(atMost(DAILY_BUDGET));
    },
  );
});

async function setWebScene(): Promise<HeldScene & { web: Awaited<ReturnType<typeof startWeb>>['web'] }> {
  const started: Awaited<ReturnType<typeof startWeb>>[] = [];
  const start: typeof startWeb = async (now) => {
    const cloud = await startWeb(now);
    started.push(cloud);
    return cloud;
  };
  const scene = await setHeldScene(
    [start],
    visitorOf(() => started[0]?.web),
  );
  const { web } = started[0] ?? {};
  if (!web) throw new Error('There is no cloud.');
  return { ...scene, web };
}

describe('a week of Dexcom’s official interface, where only a person can sign in', () => {
  it('spends a refresh token that is refused once', PATIENCE, async () => {
    const scene = await setWebScene();
    scene.web.revoke();
    await scene.passDays(7);
    expect(scene.signIns()).toEqual({ 'dexcom-web': 1 });
  });

  it.for(HELD)('%s at the renewal: no more than its shortest interval allows', PATIENCE, async ([, met]) => {
    const scene = await setWebScene();
    hold(scene, 'signIn', met);
    scene.web.expireAccess();
    await scene.passDays(7);
    const [renewals] = Object.values(scene.signIns());
    // One each quarter of an hour, and one at each wake and each start.
    expect(renewals).toBeLessThanOrEqual((4 * 24 + 4 + 1) * 7);
  });
});
