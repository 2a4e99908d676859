import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UpdatePorts } from '../../src/main/ports/update-ports.ts';
import type { UpdateState } from '../../src/shared/updates/update-state.ts';
import { DexcomShareCloud } from '../clouds/dexcom-share/cloud.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { TestProgram, nobody } from '../support/test-program.ts';
import { fakeFile } from '../unit/main/updates/fake-file.ts';

const START = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const LOGIN = { region: 'us', userName: 'mia@example.org', password: 'canary-password-7!' } as const;

let clock: ManualClock;
let cloud: DexcomShareCloud;
let program: TestProgram;
let calls: string[];
let newest: string | undefined;
let memory: ReturnType<typeof fakeFile>;

function ports(): UpdatePorts {
  return {
    route: () => ({ kind: 'install', by: 'appImage' }),
    loadUpdater: async () => ({
      check: async () => {
        calls.push('check');
        return newest;
      },
      download: async () => void calls.push('download'),
      allowInstall: (allowed) => void calls.push(`allowInstall ${allowed}`),
      restart: () => void calls.push('restart'),
    }),
    memory,
    changeLog: async () => '## 0.2.0\n\n- New.\n\n## 0.1.0\n\n- First.\n',
    openPage: () => void calls.push('openPage'),
  };
}

beforeEach(async () => {
  clock = new ManualClock(START);
  calls = [];
  newest = undefined;
  memory = fakeFile();
  cloud = new DexcomShareCloud({ now: clock.now });
  await cloud.http.listen();
  cloud.addAccount(LOGIN);
  program = new TestProgram({
    clock,
    cloudUrls: { 'dexcom-share': cloud.http.url },
    updates: ports(),
    version: '0.1.0',
  });
});

afterEach(async () => {
  await program.dispose();
  await cloud.http.close();
});

async function followLow(): Promise<string> {
  const values = [80, 66, 52, 50, 50, 50, 50, 50, 50];
  cloud.publish(
    LOGIN.userName,
    values.map((value, index) => ({ readAt: START + (index - 1) * 5 * MINUTE, value })),
  );
  const personId = await program.addPerson();
  await program.addAccount(personId, LOGIN);
  return personId;
}

const state = (): UpdateState | Promise<UpdateState> => program.handlers.updates.state(undefined, nobody);

describe('the program and its newer versions', () => {
  it('asks on its own, and says what came of it to whoever listens', async () => {
    const told: UpdateState['kind'][] = [];
    program.flatarrow.updates.onState(({ kind }) => void told.push(kind));
    newest = '0.2.0';
    await clock.advance(6 * MINUTE);
    expect(calls).toEqual(['check', 'download']);
    expect(told).toEqual(['checking', 'downloading', 'ready']);
    expect(await state()).toEqual({ kind: 'ready', version: '0.2.0' });
  });

  it('asks nobody once the person has switched it off', async () => {
    await program.handlers.settings.change({ checkForUpdates: false }, nobody);
    await clock.advance(48 * 60 * MINUTE);
    expect(calls).toEqual([]);
  });

  it('leaves everything as it is while a real alarm rings, and goes on when it is answered', async () => {
    newest = '0.2.0';
    const personId = await followLow();
    await clock.advance(30 * MINUTE);
    const { alert } = program.first;
    expect(alert?.ringing).toBe(true);
    expect(calls).toEqual([]);
    await program.handlers.updates.check(undefined, nobody);
    expect(calls).toEqual(['check']);
    program.flatarrow.updates.beforeQuit();
    expect(calls.at(-1)).toBe('allowInstall false');
    expect(await program.handlers.updates.restart(undefined, nobody)).not.toBe('restarting');
    if (alert) {
      await program.handlers.alerts.acknowledge({ personId, kind: alert.kind, from: 'alertWindow' }, nobody);
    }
    await clock.advance(MINUTE);
    expect(await state()).toEqual({ kind: 'ready', version: '0.2.0' });
    program.flatarrow.updates.beforeQuit();
    expect(calls.at(-1)).toBe('allowInstall true');
  });

  it('tells what is new after an update until the person waves it away', async () => {
    await program.quit();
    const { profile } = program;
    const start = (): TestProgram => new TestProgram({ clock, profile, updates: ports(), version: '0.2.0' });
    program = start();
    expect(program.flatarrow.overview.notices.map(({ id }) => id)).toEqual(['updated']);
    expect(await program.handlers.updates.news(undefined, nobody)).toMatchObject([{ version: '0.2.0' }]);
    await program.handlers.app.dismissNotice('updated', nobody);
    expect(program.flatarrow.overview.notices).toEqual([]);
    await program.quit();
    program = start();
    expect(program.flatarrow.overview.notices).toEqual([]);
  });
});
