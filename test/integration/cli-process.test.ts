import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DexcomShareCloud, startDexcomShareCloud } from '../clouds/dexcom-share/cloud.ts';
import type { Ran } from '../unit/cli/command-line.ts';

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const CANARY = 'canary-password-7!';
const USER = 'mia@example.org';

let profile: string;
let cloud: DexcomShareCloud;
let environment: Record<string, string>;

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'flatarrow-cli-'));
  cloud = await startDexcomShareCloud();
  cloud.addAccount({ userName: USER, password: CANARY });
  cloud.publish(USER, [{ readAt: Date.now() - 60_000, value: 104 }]);
  environment = {
    PATH: process.env['PATH'] ?? '',
    FLATARROW_PROFILE: profile,
    FLATARROW_CLOUD_DEXCOM_SHARE: cloud.http.url.href,
    FLATARROW_DEXCOM_SHARE_REGION: 'us',
    FLATARROW_DEXCOM_SHARE_USER_NAME: USER,
    FLATARROW_DEXCOM_SHARE_PASSWORD: CANARY,
  };
});
afterEach(async () => {
  await cloud.http.close();
  rmSync(profile, { recursive: true, force: true });
});

/** A process of its own, as a shell or a timer starts it. */
async function run(args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: environment });
  const closed = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}

function everythingIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

describe('the program `flatarrow`', () => {
  it('prints the result, nothing else, and ends with 0', async () => {
    const { code, out, err } = await run(['current', 'Mia']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Mia: 104 mg\/dL →, (now|\d min ago)\n$/);
  });

  it('takes details from standard input', async () => {
    delete environment['FLATARROW_DEXCOM_SHARE_PASSWORD'];
    const { code } = await run(['current', '--credentials-stdin'], JSON.stringify({ password: CANARY }));
    expect(code).toBe(0);
  });

  it('leaves no trace of a password or user name, whatever comes of it', async () => {
    const runs = [
      await run(['record', 'Mia']),
      await run(['authenticate', '--json']),
      await run(['backfill']),
    ];
    environment['FLATARROW_DEXCOM_SHARE_PASSWORD'] = `${CANARY}-wrong`;
    runs.push(await run(['current']), await run(['current']), await run([`--password=${CANARY}`]));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 30, 30, 2]);
    const seen = [everythingIn(profile), ...runs.flatMap(({ out, err }) => [out, err])].join('\n');
    const forms = [CANARY, USER].flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64').replaceAll('=', ''),
      Buffer.from(secret).toString('hex'),
    ]);
    for (const form of forms) expect(seen).not.toContain(form);
    // Four sign-ins in all: three good ones and the first wrong one.
    expect(cloud.counts().authentications).toBe(4);
  }, 30_000);

  it('ends with 2 and one sentence for arguments that make no sense', async () => {
    const { code, out, err } = await run(['curent']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^flatarrow: Begin with a command: [^\n]+\n$/);
  });

  it('has a status bar’s line without any request', async () => {
    await run(['record', 'Mia']);
    const asked = cloud.http.requests.length;
    const { code, out } = await run(['--format', 'waybar']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      text: expect.stringContaining('104 →'),
      class: ['fresh', 'inRange'],
    });
    expect(cloud.http.requests).toHaveLength(asked);
  });

  it('explains itself', async () => {
    const { out } = await run(['graph', '--help']);
    expect(out).toContain('--hours N');
  });
});
