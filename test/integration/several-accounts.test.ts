import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DexcomShareCloud } from '../clouds/dexcom-share/cloud.ts';
import { LibreLinkUpCloud } from '../clouds/librelinkup/cloud.ts';
import { NightscoutCloud } from '../clouds/nightscout/cloud.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { TestProgram, nobody } from '../support/test-program.ts';

const START = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const SECRET = 'a-secret-of-twelve';
const DEXCOM = { region: 'us', userName: 'mia@example.org', password: 'canary-password-7!' };
const LIBRE = { email: 'robin@example.org', password: 'canary-password-8!' };

let clock: ManualClock;
let dexcom: DexcomShareCloud;
let libre: LibreLinkUpCloud;
let site: NightscoutCloud;
let program: TestProgram;

beforeEach(async () => {
  clock = new ManualClock(START);
  const { now } = clock;
  dexcom = new DexcomShareCloud({ now });
  libre = new LibreLinkUpCloud({ now });
  site = new NightscoutCloud({ now, access: { defaultRole: 'denied', apiSecret: SECRET } });
  for (const { http } of [dexcom, libre, site]) await http.listen();
  dexcom.addAccount({ userName: DEXCOM.userName, password: DEXCOM.password });
  program = new TestProgram({
    clock,
    cloudUrls: { 'dexcom-share': dexcom.http.url, librelinkup: libre.http.url, nightscout: site.http.url },
  });
});

afterEach(async () => {
  await program.dispose();
  for (const { http } of [dexcom, libre, site]) await http.close();
});

const siteForm = (): Record<string, string> => ({ address: 'http://127.0.0.1/', secret: SECRET });

/** Real sockets are heard in real time: waits until the program has heard what a cloud pushed. */
async function heard(value: string): Promise<void> {
  await expect.poll(() => program.glance.value, { timeout: 5000 }).toBe(value);
}

describe('a Nightscout site that pushes', () => {
  it('is heard the moment a reading arrives there, and is not asked while it is', async () => {
    site.publish([{ readAt: START - 2 * MINUTE, sgv: 100 }]);
    await program.addAccount(await program.addPerson(), siteForm(), 'nightscout');
    await clock.advance(0);
    await heard('100');
    await expect.poll(() => site.counts().connections).toBe(1);
    await clock.advance(3 * MINUTE);
    const { reads } = site.counts();
    for (const value of [111, 122, 133]) {
      site.publish([{ readAt: clock.now(), sgv: value }]);
      await heard(String(value));
      await clock.advance(5 * MINUTE);
    }
    expect(site.counts().reads).toBe(reads);
  });

  it('is asked as usual when the line is cut, and heard again later', async () => {
    site.publish([{ readAt: START - 2 * MINUTE, sgv: 100 }]);
    await program.addAccount(await program.addPerson(), siteForm(), 'nightscout');
    await clock.advance(0);
    await expect.poll(() => site.counts().connections).toBe(1);
    await site.http.refuse();
    await expect
      .poll(() => program.first.accounts[0]?.nextAskAt ?? Infinity)
      .toBeLessThan(clock.now() + 10 * MINUTE);
    await site.http.listen();
    site.publish([{ readAt: START + 3 * MINUTE, sgv: 117 }]);
    await clock.advance(12 * MINUTE);
    expect(program.first.newest?.mgdl).toBe(117);
    await expect.poll(() => site.counts().authorizations).toBeGreaterThan(1);
  });
});

describe('a person with two accounts', () => {
  it('is read from the second while the first is late, and from the first again when it is back', async () => {
    const every5 = (from: number, to: number) =>
      Array.from({ length: (to - from) / 5 }, (_, i) => START + (from + i * 5) * MINUTE);
    dexcom.publish(
      DEXCOM.userName,
      every5(-5, 10).map((readAt) => ({ readAt, value: 150 })),
    );
    dexcom.publish(
      DEXCOM.userName,
      every5(60, 90).map((readAt) => ({ readAt, value: 160 })),
    );
    site.publish([{ readAt: START - 5 * MINUTE, sgv: 100 }]);
    const personId = await program.addPerson();
    await program.addAccount(personId, DEXCOM);
    await program.addAccount(personId, siteForm(), 'nightscout');
    const liveOn = async (minutes: number): Promise<void> => {
      for (let minute = 0; minute < minutes; minute += 5) {
        site.publish([{ readAt: clock.now(), sgv: 100 }]);
        await clock.advance(5 * MINUTE);
      }
    };
    await clock.advance(0);
    await liveOn(5);
    expect(program.glance.value).toBe('150');
    await liveOn(20);
    expect(program.glance).toMatchObject({ value: '100', freshness: 'fresh' });
    expect(program.first.newest?.accountId).toBe(program.first.accounts[1]?.accountId);
    await liveOn(40);
    expect(program.glance.value).toBe('160');
    const merged = await program.handlers.readings.range(
      { personId, from: START - MINUTE, to: START + 9 * MINUTE },
      nobody,
    );
    // The same moments from two sources are one reading each, the preferred source's.
    expect(merged.map(({ mgdl }) => mgdl)).toEqual([150, 150]);
  });
});

describe('a login that sees several people', () => {
  it('asks whom to follow, signs in once for all of it, and follows who was chosen', async () => {
    const [mia, noah] = [libre.addPatient({ firstName: 'Mia' }), libre.addPatient({ firstName: 'Noah' })];
    libre.addAccount({ ...LIBRE, follows: [mia.patientId, noah.patientId] });
    libre.publish(mia.patientId, [{ readAt: START - MINUTE, mgdl: 88 }]);
    libre.publish(noah.patientId, [{ readAt: START - MINUTE, mgdl: 144 }]);
    const personId = await program.addPerson('Noah');
    const asked = await program.addAccount(personId, LIBRE, 'librelinkup');
    expect(asked).toMatchObject({ outcome: 'choosePerson' });
    expect(program.flatarrow.settings.accounts).toEqual([]);
    const saved = await program.handlers.accounts.add(
      { personId, sourceId: 'librelinkup', values: LIBRE, keep: 'stored', followedId: noah.patientId },
      nobody,
    );
    expect(saved.outcome).toBe('saved');
    await clock.advance(0);
    expect(program.glance.value).toBe('144');
    expect(libre.counts().logIns).toBe(1);
  });

  it('writes the only person down, so that nobody else can ever take the place', async () => {
    const { patientId } = libre.addPatient({ firstName: 'Mia' });
    libre.addAccount({ ...LIBRE, follows: [patientId] });
    await program.addAccount(await program.addPerson(), LIBRE, 'librelinkup');
    expect(program.flatarrow.settings.accounts[0]?.followedId).toBe(patientId);
  });
});

describe('what a site knows of its person', () => {
  it('is offered by the test of the account', async () => {
    site.publish([{ readAt: START - MINUTE, sgv: 100 }]);
    site.settings = {
      units: 'mmol',
      thresholds: { bgHigh: 260, bgTargetTop: 170, bgTargetBottom: 72, bgLow: 55 },
    };
    const test = await program.handlers.accounts.test({ sourceId: 'nightscout', values: siteForm() }, nobody);
    expect(test).toMatchObject({
      outcome: 'works',
      suggestion: { unit: 'mmol/L', ranges: { urgentLow: 55, low: 72, high: 170, urgentHigh: 260 } },
    });
  });

  it('is in the diary as it was written there, corrected and only once', async () => {
    site.publish([{ readAt: START - MINUTE, sgv: 100 }]);
    site.treat([
      {
        _id: 'x1',
        created_at: new Date(START - 30 * MINUTE).toISOString(),
        eventType: 'Meal Bolus',
        carbs: 32,
        insulin: 4,
      },
    ]);
    const personId = await program.addPerson();
    await program.addAccount(personId, siteForm(), 'nightscout');
    await clock.advance(0);
    const diary = async () =>
      program.handlers.readings.diary({ personId, from: START - 60 * MINUTE, to: START }, nobody);
    await expect
      .poll(async () => (await diary()).map(({ kind, amount }) => [kind, amount]))
      .toEqual([
        ['carbs', 32],
        ['insulin', 4],
      ]);
  });
});

describe('a backfill', () => {
  it('fetches all that the source still has, tells how far it is, and changes nothing the second time', async () => {
    dexcom.publish(DEXCOM.userName, [{ readAt: START - MINUTE, value: 100 }]);
    const saved = await program.addAccount(await program.addPerson(), DEXCOM);
    if (saved.outcome !== 'saved') throw new Error('not saved');
    await clock.advance(0);
    // Older than anything the program asks for by itself, now that it has a newest reading.
    const hour = 60 * MINUTE;
    dexcom.publish(
      DEXCOM.userName,
      [20, 15, 10].map((hours) => ({ readAt: START - hours * hour, value: 77 })),
    );
    const told: unknown[] = [];
    program.flatarrow.onBackfill(({ state, added }) => void told.push([state, added]));
    await program.handlers.accounts.backfill(saved.id, nobody);
    await expect.poll(() => told.at(-1)).toEqual(['done', 3]);
    await program.handlers.accounts.backfill(saved.id, nobody);
    await expect.poll(() => told.slice(-1)).toEqual([['done', 0]]);
  });
});
