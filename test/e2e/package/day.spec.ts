import { rmSync } from 'node:fs';
import { type ElectronApplication, type Page, expect, test } from '@playwright/test';
import { NightscoutCloud } from '../../clouds/nightscout/cloud.ts';
import { newProfile } from '../electron/app.ts';
import { Desktop, recordFolder } from '../electron/desktop.ts';
import { launchPacked } from './packed.ts';

const MINUTE = 60_000;

test.skip(
  recordFolder === undefined,
  'There is no recording desktop to see the tray and the notifications on.',
);

let profile: string;
let site: NightscoutCloud;
let desktop: Desktop;
let app: ElectronApplication | undefined;

test.beforeEach(async () => {
  profile = newProfile();
  // A packed program has no other time than the computer's, and no cloud but the one a person names.
  site = new NightscoutCloud({ now: Date.now });
  await site.http.listen();
  desktop = new Desktop(recordFolder ?? '');
});

test.afterEach(async () => {
  await app?.close();
  app = undefined;
  await site.http.close();
  rmSync(profile, { recursive: true, force: true });
});

async function start(): Promise<ElectronApplication> {
  app = await launchPacked({ profile });
  return app;
}

function publish(value: number, direction: 'Flat' | 'DoubleDown', minutesAgo = 0): void {
  site.publish([{ readAt: Date.now() - minutesAgo * MINUTE, sgv: value, direction }]);
}

/** Adds Mia with the address of her site, through the bridge that the windows use. */
async function followSite(program: ElectronApplication): Promise<unknown> {
  const page = await program.firstWindow();
  return page.evaluate(async (address) => {
    const bridge = Reflect.get(globalThis, 'flatarrowBridge');
    const person = await bridge.call('persons.add', { name: 'Mia', colour: 'blue' });
    return bridge.call('accounts.add', {
      personId: person.value,
      sourceId: 'nightscout',
      values: { address },
      keep: 'anyway',
    });
  }, site.address);
}

const isAlert = (page: Page): boolean => page.url().endsWith('/alert/index.html');

test('a day of the packed program: first start, a value, a low that rings and is answered, a restart without network', async () => {
  const program = await start();
  const glance = await program.firstWindow();
  await expect(glance.getByRole('heading').first()).toBeVisible();
  expect(await program.evaluate(({ app: electron }) => electron.isPackaged)).toBe(true);

  publish(104, 'Flat', 4);
  expect(await followSite(program)).toMatchObject({ ok: true });
  await desktop.trayShows('104 mg/dL');

  publish(52, 'DoubleDown');
  await desktop.trayShows('52 mg/dL');
  await expect.poll(() => program.windows().some(isAlert), { timeout: 30_000 }).toBe(true);
  await expect
    .poll(() => desktop.notifications.map(({ summary }) => summary), { timeout: 60_000 })
    .toContainEqual('Urgent low: Mia 52 mg/dL ⇊');
  const alert = program.windows().find(isAlert);
  await alert?.getByRole('button', { name: 'Acknowledge for Mia' }).click();
  await expect.poll(() => program.windows().some(isAlert), { timeout: 30_000 }).toBe(false);

  await program.close();
  await site.http.refuse();
  desktop = new Desktop(recordFolder ?? '');
  await start();
  await desktop.trayShows(/52/, 20_000);
});
