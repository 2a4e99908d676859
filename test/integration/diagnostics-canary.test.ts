import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BundleChoice } from '../../src/shared/ipc/groups/diagnostics.ts';
import { DexcomShareCloud } from '../clouds/dexcom-share/cloud.ts';
import { LibreLinkUpCloud } from '../clouds/librelinkup/cloud.ts';
import { NightscoutCloud } from '../clouds/nightscout/cloud.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { TestProgram, nobody } from '../support/test-program.ts';

const START = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const PATIENT = '00000000-aaaa-4bbb-8ccc-000000000001';
const NOTHING: BundleChoice = { names: false, addresses: false, glucose: false };

/** What must not be in the file. Whatever a person types or a cloud sends about them is made of these. */
interface Secrets {
  name: string;
  other: string;
  user: string;
  host: string;
  password: string;
  token: string;
  /** mg/dL, in range, so that no alarm tells one world from another. */
  values: readonly number[];
}

const word = (length: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnoprstuvz'.split('')),
    minLength: length,
    maxLength: length,
  });
const secretsOf = fc.record({
  name: fc.tuple(word(5), word(9)).map(([first, last]) => `${first} ${last}-Ünlü’s`),
  other: word(12),
  user: word(8),
  host: fc.tuple(word(9), word(6)).map(([site, domain]) => `${site}.${domain}.example`),
  password: fc.string({ unit: 'grapheme-ascii', minLength: 12, maxLength: 12 }).map((text) => `${text}!pass`),
  token: word(16),
  values: fc.array(fc.integer({ min: 131, max: 179 }), { minLength: 4, maxLength: 4 }),
});

const turned = (text: string): string =>
  text.replaceAll(/[a-y]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1));

/** The same world with everything secret in it exchanged: as long, and another. */
function others({ values, ...texts }: Secrets): Secrets {
  const { name, other, user, host, password, token } = texts;
  return {
    name: turned(name),
    other: turned(other),
    user: turned(user),
    host: `${turned(host.slice(0, -8))}.example`,
    password: turned(password),
    token: turned(token),
    values: values.map((value) => (value === 179 ? 131 : value + 1)),
  };
}

/** Lines as a careless part of the program might have written them. */
function carelessLines({ name, other, user, host, password, token, values }: Secrets): string {
  const time = '[2026-11-20 11:59:00.000]';
  const value = values[0] ?? 0;
  return [
    `${time} [info]  answer source=dexcom-share readings=1 dropped=0`,
    `${time} [warn]  failure source=nightscout kind=server error=FlatarrowError: https://${host}/api?token=${token}`,
    `${time} [warn]  history unreadable error=Error: EACCES, open '/home/${user}/.config/Flatarrow/history.db'`,
    `${time} [info]  ${name} has ${value} mg/dL`,
    `${time} [info]  answer source=${host} readings=${value} mg/dL name=${name} user=${user}@${host}`,
    `${time} [warn]  call failed ref=${password} channel=${other} kind=${token}`,
    `at Object.<anonymous> (/home/${user}/${other}.ts:1:1) ${password}`,
    `${time} [info]  wake reason=${name}`,
    `${name} ${user}@${host} ${password} ${token} ${value}`,
    '',
  ].join('\n');
}

/** Lives for a quarter of an hour with these secrets everywhere, and then writes the file. */
async function fileOf(secrets: Secrets, choices: readonly BundleChoice[]): Promise<string[]> {
  const clock = new ManualClock(START);
  const { now } = clock;
  const dexcom = new DexcomShareCloud({ now });
  const libre = new LibreLinkUpCloud({ now });
  const site = new NightscoutCloud({
    now,
    access: { defaultRole: 'denied', apiSecret: 'another-of-twelve' },
  });
  for (const { http } of [dexcom, libre, site]) await http.listen();
  const mail = `${secrets.user}@${secrets.host}`;
  dexcom.addAccount({ userName: mail, password: secrets.password });
  libre.addPatient({ patientId: PATIENT, firstName: secrets.other });
  libre.addAccount({ email: mail, password: secrets.password, follows: [PATIENT] });
  dexcom.publish(
    mail,
    secrets.values.map((value, index) => ({ readAt: START + (index - 3) * 5 * MINUTE, value })),
  );
  libre.publish(
    PATIENT,
    secrets.values.map((mgdl, index) => ({ readAt: START + (index - 3) * MINUTE, mgdl })),
  );
  const program = new TestProgram({
    clock,
    cloudUrls: { 'dexcom-share': dexcom.http.url, librelinkup: libre.http.url, nightscout: site.http.url },
  });
  try {
    const first = await program.addPerson(secrets.name);
    const second = await program.addPerson(secrets.other);
    await program.addAccount(first, { region: 'us', userName: mail, password: secrets.password });
    await program.addAccount(second, { email: mail, password: secrets.password }, 'librelinkup');
    // Refused, with a sentence that may say anything.
    await program.addAccount(
      second,
      { address: `https://${secrets.host}/`, secret: secrets.token },
      'nightscout',
    );
    await clock.advance(11 * MINUTE);
    mkdirSync(join(program.profile, 'logs'));
    writeFileSync(join(program.profile, 'logs/flatarrow.log'), carelessLines(secrets));
    expect(readFileSync(join(program.profile, 'settings.json'), 'utf8')).toContain(secrets.name);
    const { diagnostics } = program.handlers;
    const texts: string[] = [];
    for (const choice of choices) texts.push((await diagnostics.bundle(choice, nobody)).text);
    return texts;
  } finally {
    await program.dispose();
    for (const { http } of [dexcom, libre, site]) await http.close();
  }
}

/** In whatever way it may be written. */
function traces(text: string, secrets: Readonly<Record<string, string>>): string[] {
  const plain = text.toLowerCase();
  return Object.values(secrets)
    .flatMap((secret) => [
      secret,
      ...secret.split(/[ @.]/).filter((part) => part.length > 3 && part !== 'example'),
    ])
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
      Buffer.from(secret).toString('hex'),
      JSON.stringify(secret).slice(1, -1),
    ])
    .filter((secret) => plain.includes(secret.toLowerCase()));
}

describe('the diagnostics file', () => {
  it(
    'says the same of two people of whom nothing is the same: nothing of theirs is in it',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(secretsOf, async (secrets) => {
          const [mine = ''] = await fileOf(secrets, [NOTHING]);
          const [theirs] = await fileOf(others(secrets), [NOTHING]);
          expect(mine).toBe(theirs);
          const { values: _values, ...texts } = secrets;
          expect(traces(mine, texts)).toEqual([]);
        }),
        { numRuns: 8, endOnFailure: true },
      );
    },
  );

  it('is worth sending all the same', async () => {
    const [secrets] = fc.sample(secretsOf, 1);
    if (!secrets) throw new Error('no sample');
    const [text = ''] = await fileOf(secrets, [NOTHING]);
    for (const words of [
      'Account 1: dexcom-share, person 1',
      'Account 2: librelinkup, person 2',
      'Account 3: nightscout, person 2',
      'badCredentials since 2026-11-20T12:00:00Z',
      'answer source=dexcom-share readings=1 dropped=0',
      'failure source=nightscout kind=server',
      'history unreadable',
    ]) {
      expect(text).toContain(words);
    }
  });

  it(
    'holds names, addresses or values where they are ticked, each only then',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(secretsOf, async (secrets) => {
          const choices = [{ names: true }, { addresses: true }, { glucose: true }].map((ticked) => ({
            ...NOTHING,
            ...ticked,
          }));
          const [names = '', addresses = '', glucose = ''] = await fileOf(secrets, choices);
          const held = (text: string): boolean[] => [
            text.includes(secrets.name),
            text.includes(secrets.host),
            secrets.values.every((value) => text.includes(`Z  ${value} `)),
          ];
          expect([names, addresses, glucose].map(held)).toEqual([
            [true, false, false],
            [false, true, false],
            [false, false, true],
          ]);
          const { password, token, user } = secrets;
          for (const text of [names, addresses, glucose]) {
            expect(traces(text, { password, token, user })).toEqual([]);
          }
        }),
        { numRuns: 3, endOnFailure: true },
      );
    },
  );
});
