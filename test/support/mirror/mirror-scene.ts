import { expect, onTestFinished } from 'vitest';
import type { FlatarrowHandlers } from '../../../src/shared/ipc/contract.ts';
import { startDexcomShareCloud } from '../../clouds/dexcom-share/cloud.ts';
import { type NightscoutCloud, startNightscoutCloud } from '../../clouds/nightscout/cloud.ts';
import { ManualClock } from '../manual-clock.ts';
import { nobody, TestProgram, type TestProgramOptions } from '../test-program.ts';

export const MINUTE_MS = 60_000;
export const START = Date.UTC(2026, 10, 20, 12);
export const API_SECRET = 'canary-secret-of-the-site';
export const READER = 'reader-0123456789abcdef';
export const WRITER = 'writer-0123456789abcdef';
const userName = 'mia@example.org';
const password = 'canary-password-7!';

export const valueAt = (minute: number): number => 100 + (Math.abs(minute) % 50);

/** Somebody with a Share account, and a site that they may be mirrored to. */
export async function setMirrorScene(options: Partial<TestProgramOptions> = {}) {
  const clock = new ManualClock(START);
  const share = await startDexcomShareCloud({ now: clock.now });
  share.addAccount({ userName, password });
  const site = await startNightscoutCloud({
    now: clock.now,
    access: { defaultRole: 'denied', apiSecret: API_SECRET, readers: [READER], writers: [WRITER] },
  });
  const cloudUrls = { 'dexcom-share': share.http.url };
  let program = new TestProgram({ clock, cloudUrls, ...options });
  onTestFinished(async () => {
    await program.dispose();
    await share.http.close();
    await site.http.close();
  });
  const personId = await program.addPerson();
  const publish = (...minutes: number[]): void =>
    share.publish(
      userName,
      minutes.map((minute) => ({ readAt: START + minute * MINUTE_MS, value: valueAt(minute), delayMs: 0 })),
    );
  const follow = async (): Promise<void> => {
    const saved = await program.addAccount(personId, { region: 'us', userName, password });
    expect(saved.outcome).toBe('saved');
    await clock.advance(0);
  };
  const mirrorTo = async (
    values: Record<string, string> = {},
    { confirmed = false, to = site }: { confirmed?: boolean; to?: NightscoutCloud } = {},
  ): Promise<Awaited<ReturnType<FlatarrowHandlers['mirrors']['add']>>> => {
    const all = { address: to.address, secret: API_SECRET, ...values };
    const saved = await program.handlers.mirrors.add(
      { personId, values: all, keep: 'stored', confirmed },
      nobody,
    );
    await clock.advance(0);
    return saved;
  };
  return {
    clock,
    share,
    site,
    personId,
    publish,
    follow,
    mirrorTo,
    program: () => program,
    restart: async (): Promise<void> => {
      await program.quit();
      program = new TestProgram({ clock, cloudUrls, profile: program.profile, ...options });
      await clock.advance(0);
    },
    /** What the program says of its only mirror. */
    state: async () => (await program.handlers.mirrors.states(undefined, nobody))[0],
    test: async (values: Record<string, string>) =>
      program.handlers.mirrors.test({ personId, values: { address: site.address, ...values } }, nobody),
    /** Minutes from the start, with value and writer. */
    held: (of = site) =>
      of.entries.map(({ readAt, sgv, device }) => [(readAt - START) / MINUTE_MS, sgv, device]),
  };
}

export const ours = (...minutes: number[]) => minutes.map((minute) => [minute, valueAt(minute), 'flatarrow']);

export const writes = (site: NightscoutCloud): number =>
  site.http.requests.filter(({ method, path }) => method === 'POST' && !path.includes('preview')).length;
