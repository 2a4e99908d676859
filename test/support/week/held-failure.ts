import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SourceContext } from '../../../src/main/sources/source.ts';
import { ManualClock } from '../manual-clock.ts';
import { nobody, TestProgram } from '../test-program.ts';
import { startLibre, startShare, startSite, type Watched } from './clouds.ts';
import { DirectHttp } from './direct-http.ts';
import { FOLDER, HOUR_MS, MINUTE_MS, sourcesThatAreAsked, START } from './world.ts';

export interface HeldScene {
  clouds: readonly Watched[];
  http: DirectHttp;
  /** With a wake every six hours and a restart on each day. Readings go on being measured. */
  passDays: (days: number) => Promise<void>;
  /** Sign-ins at each source since the failure began. */
  signIns: () => Record<string, number>;
}

type StartCloud = (now: () => number) => Promise<Watched>;

/** Accounts that have worked for an hour, over clouds that can be made to fail for good. */
export async function setHeldScene(
  starters: readonly StartCloud[] = [startShare, startLibre, startSite],
  signInInBrowser?: SourceContext['signInInBrowser'],
): Promise<HeldScene> {
  const clock = new ManualClock(START);
  const clouds = await Promise.all(starters.map(async (start) => start(clock.now)));
  const http = new DirectHttp(clouds, clock.now);
  const profile = mkdtempSync(join(FOLDER, 'flatarrow-logins-'));
  const cloudUrls = Object.fromEntries(clouds.map(({ cloud }) => [cloud.sourceId, cloud.http.url]));
  const start = (): TestProgram =>
    new TestProgram({
      clock,
      profile,
      cloudUrls,
      http,
      sources: sourcesThatAreAsked(),
      ...(signInInBrowser ? { signInInBrowser } : {}),
    });
  let program = start();
  onTestFinished(async () => {
    await program.quit();
    rmSync(profile, { recursive: true, force: true });
    await Promise.all(clouds.map(({ cloud }) => cloud.http.close()));
  });
  const personId = await program.addPerson();
  for (const { cloud } of clouds) {
    const { sourceId, values } = cloud;
    await program.handlers.accounts.test({ sourceId, values }, nobody);
    await program.addAccount(personId, values, sourceId);
  }
  await passHours(1);
  for (const { watch } of clouds) watch.signInsAt.length = 0;

  async function passHours(hours: number): Promise<void> {
    const from = clock.now();
    for (const { cloud } of clouds) {
      const count = (hours * HOUR_MS) / (5 * MINUTE_MS);
      cloud.publish(
        Array.from({ length: count }, (_, index) => ({
          readAt: from + index * 5 * MINUTE_MS,
          mgdl: 120,
          delayMs: 5000,
        })),
      );
    }
    await clock.advance(hours * HOUR_MS);
  }

  return {
    clouds,
    http,
    async passDays(days) {
      for (let day = 0; day < days; day += 1) {
        for (let part = 0; part < 4; part += 1) {
          await passHours(6);
          program.flatarrow.wake('resume');
        }
        await program.quit();
        program = start();
      }
    },
    signIns: () =>
      Object.fromEntries(clouds.map(({ cloud, watch }) => [cloud.sourceId, watch.signInsAt.length])),
  };
}
