import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AccountDevices, accountDevicesSchema } from '../../src/shared/ipc/groups/account-devices.ts';
import { DexcomShareCloud } from '../clouds/dexcom-share/cloud.ts';
import { LibreLinkUpCloud } from '../clouds/librelinkup/cloud.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { TestProgram, nobody } from '../support/test-program.ts';

const START = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LIBRE = { email: 'robin@example.org', password: 'canary-password-8!' };
const SERIAL = '0DCANARY01';

let clock: ManualClock;
let libre: LibreLinkUpCloud;
let dexcom: DexcomShareCloud;
let program: TestProgram;
let accountId: string;
let patientId: string;

const start = (profile?: string): TestProgram =>
  new TestProgram({
    clock,
    ...(profile === undefined ? {} : { profile }),
    cloudUrls: { librelinkup: libre.http.url, 'dexcom-share': dexcom.http.url },
  });

beforeEach(async () => {
  clock = new ManualClock(START);
  libre = new LibreLinkUpCloud({ now: clock.now });
  dexcom = new DexcomShareCloud({ now: clock.now });
  await libre.http.listen();
  await dexcom.http.listen();
  const sensor = { serial: SERIAL, activatedAt: START - 9 * DAY, productType: 4 };
  ({ patientId } = libre.addPatient({ sensor }));
  libre.addAccount({ ...LIBRE, follows: [patientId] });
  libre.publish(patientId, [{ readAt: START - MINUTE, mgdl: 104, trend: 3 }]);
  program = start();
  const saved = await program.addAccount(await program.addPerson(), LIBRE, 'librelinkup');
  if (saved.outcome !== 'saved') throw new Error('not saved');
  accountId = saved.id;
  await clock.advance(0);
});

afterEach(async () => {
  await program.dispose();
  await libre.http.close();
  await dexcom.http.close();
});

/** As a window would get it. */
async function devices(id = accountId): Promise<AccountDevices> {
  return accountDevicesSchema.parse(await program.handlers.accounts.devices(id, nobody));
}

/** Each write puts a new file in the place of the old one. */
function vaultOnDisk(): string {
  const file = join(program.profile, 'vault.json');
  return `${statSync(file).ino} ${readFileSync(file, 'utf8')}`;
}

describe('the devices of an account', () => {
  it('are told to the person who asks, with the session there is', async () => {
    expect(await devices()).toMatchObject({
      outcome: 'told',
      askedAt: START,
      status: { devices: [{ serial: SERIAL, activatedAt: START - 9 * DAY }, {}] },
    });
    expect(libre.counts().logIns).toBe(1);
  });

  it('are never asked for by themselves, and not again before the source wants to be asked', async () => {
    await clock.advance(10 * MINUTE);
    const before = libre.counts().graphs;
    const answers = await Promise.all([devices(), devices()]);
    expect(answers[1]).toEqual(answers[0]);
    await devices();
    expect(libre.counts().graphs).toBe(before + 1);
  });

  it('stay out of the log', async () => {
    await devices();
    await clock.advance(5 * MINUTE);
    expect(program.logged.join('\n')).not.toContain(SERIAL);
  });

  it('cost no sign-in when the session has lapsed, however often somebody looks', async () => {
    libre.expireSessions();
    for (let look = 0; look < 5; look += 1)
      expect(await devices()).toMatchObject({ outcome: 'fails', kind: 'sessionExpired' });
    expect(libre.counts().logIns).toBe(1);
    await clock.advance(5 * MINUTE);
    expect(program.glance.value).toBe('104');
    expect(await devices()).toMatchObject({ outcome: 'told' });
    expect(libre.counts().logIns).toBe(2);
  });

  it('are not asked for while the cloud wants a pause, or the account is switched off', async () => {
    libre.http.fail({ kind: 'answer', status: 429, body: '{"status":429}' });
    expect(await devices()).toMatchObject({ outcome: 'fails', kind: 'rateLimited' });
    const { graphs } = libre.counts();
    expect(await devices()).toMatchObject({ outcome: 'fails', kind: 'rateLimited' });
    await program.handlers.accounts.setEnabled({ id: accountId, enabled: false }, nobody);
    expect(await devices()).toMatchObject({
      outcome: 'fails',
      text: expect.stringContaining('switched off'),
    });
    expect(libre.counts().graphs).toBe(graphs);
  });

  it('are unknown to a source that tells nothing of them', async () => {
    dexcom.addAccount({ userName: 'mia@example.org', password: 'right' });
    const login = { region: 'us', userName: 'mia@example.org', password: 'right' };
    const saved = await program.addAccount(program.first.personId, login);
    if (saved.outcome !== 'saved') throw new Error('not saved');
    expect(await devices(saved.id)).toEqual({ outcome: 'unsupported' });
    expect(await devices('nobody')).toEqual({ outcome: 'unsupported' });
  });
});

describe('the session of an account that is asked every minute', () => {
  it('is not written anew with every answer', async () => {
    const minutes = Array.from({ length: 180 }, (_, minute) => START + minute * MINUTE);
    libre.publish(
      patientId,
      minutes.map((readAt) => ({ readAt, mgdl: 104, delayMs: 5_000 })),
    );
    await clock.advance(2 * 60 * MINUTE);
    const before = vaultOnDisk();
    const { graphs } = libre.counts();
    await clock.advance(60 * MINUTE);
    expect(libre.counts().graphs).toBeGreaterThan(graphs + 50);
    expect(vaultOnDisk()).toBe(before);
  });

  it('still opens the account after a restart, days later, without a sign-in', async () => {
    await clock.advance(26 * 60 * MINUTE);
    await program.quit();
    await clock.advance(170 * DAY);
    program = start(program.profile);
    await clock.advance(MINUTE);
    expect(program.first.accounts[0]?.state).toBe('ok');
    expect(libre.counts().logIns).toBe(1);
  });
});
