import { rmSync } from 'node:fs';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { startDexcomShareCloud } from '../../clouds/dexcom-share/cloud.ts';
import { startLibreLinkUpCloud } from '../../clouds/librelinkup/cloud.ts';
import { startNightscoutCloud } from '../../clouds/nightscout/cloud.ts';
import { LOGIN, fastTime, launch, newProfile } from './app.ts';
import { Desktop, recordFolder } from './desktop.ts';

const MINUTE = 60_000;
const LIBRE = { email: 'robin@example.org', password: 'canary-password-8!' };
const SITE = { address: 'http://127.0.0.1/', secret: 'a-secret-of-twelve' };

test.skip(recordFolder === undefined, 'There is no recording desktop to see the tray on.');

test('two persons, each right in the menu; the first one’s second account takes over when the first cloud dies', async () => {
  const profile = newProfile();
  const { now, environment } = fastTime();
  const libre = await startLibreLinkUpCloud({ now });
  const dexcom = await startDexcomShareCloud({ now });
  const site = await startNightscoutCloud({ now, access: { defaultRole: 'denied', apiSecret: SITE.secret } });
  const { patientId } = libre.addPatient({ firstName: 'Robin' });
  libre.addAccount({ ...LIBRE, follows: [patientId] });
  dexcom.addAccount(LOGIN);
  const live = setInterval(() => {
    const readAt = Math.round(now());
    libre.publish(patientId, [{ readAt, mgdl: 88, trend: 3 }]);
    dexcom.publish(LOGIN.userName, [{ readAt, value: 99 }]);
  }, 1000);
  site.publish([{ readAt: Math.round(now()) - 2 * MINUTE, sgv: 140 }]);
  const desktop = new Desktop(recordFolder ?? '');
  const app = await launch({
    profile,
    environment: {
      ...environment,
      FLATARROW_CLOUD_LIBRELINKUP: libre.http.url.href,
      FLATARROW_CLOUD_DEXCOM_SHARE: dexcom.http.url.href,
      FLATARROW_CLOUD_NIGHTSCOUT: site.http.url.href,
    },
  });
  await follow(app, 'Robin', [
    ['librelinkup', LIBRE],
    ['dexcom-share', LOGIN],
  ]);
  await follow(app, 'Noah', [['nightscout', SITE]]);

  await desktop.trayShows(/Robin: 88 mg\/dL[^\n]*LibreLinkUp/);
  await desktop.trayShows('Noah: 140 mg/dL');
  await expect.poll(() => site.counts().connections, { timeout: 10_000 }).toBe(1);
  // Pushed, not asked for: on screen within a second.
  site.publish([{ readAt: Math.round(now()), sgv: 151 }]);
  await desktop.trayShows('Noah: 151 mg/dL', 3000);
  expect(
    desktop.trays
      .at(-1)
      ?.menu.map(({ label }) => label ?? '')
      .join('\n'),
  ).toMatch(/Robin: 88[^]*Noah: 151/);

  await libre.http.refuse();
  await desktop.trayShows(/Robin: 99 mg\/dL[^\n]*Dexcom Share/, 40_000);

  clearInterval(live);
  await app.close();
  await Promise.all([libre, dexcom, site].map(async ({ http }) => http.close()));
  rmSync(profile, { recursive: true, force: true });
});

async function follow(
  app: ElectronApplication,
  name: string,
  accounts: readonly (readonly [string, object])[],
): Promise<void> {
  const page = await app.firstWindow();
  const outcomes = await page.evaluate(
    async ([personName, list]) => {
      const bridge = Reflect.get(globalThis, 'flatarrowBridge');
      const { value: personId } = await bridge.call('persons.add', { name: personName, colour: 'blue' });
      const results: unknown[] = [];
      for (const [sourceId, values] of list) {
        const { value } = await bridge.call('accounts.add', { personId, sourceId, values, keep: 'anyway' });
        results.push(value.outcome);
      }
      return results;
    },
    [name, accounts] as const,
  );
  expect(outcomes).toEqual(accounts.map(() => 'saved'));
}
