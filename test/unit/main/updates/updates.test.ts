import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../support/english.ts';
import { Notices } from '../../../../src/main/notices.ts';
import { silentLog } from '../../../../src/main/ports/log.ts';
import { DAY_MS } from '../../../../src/main/updates/plan.ts';
import type { UpdateRoute } from '../../../../src/main/updates/route.ts';
import { UpdateMemory } from '../../../../src/main/updates/update-memory.ts';
import { UpdateFault, type Updater } from '../../../../src/main/updates/updater.ts';
import { UPDATE_NOTICE, Updates } from '../../../../src/main/updates/updates.ts';
import type { UpdateState } from '../../../../src/shared/updates/update-state.ts';
import { fakeFile } from './fake-file.ts';

const MINUTE = 60_000;
const START = 1_800_000_000_000;
const INSTALL: UpdateRoute = { kind: 'install', by: 'appImage' };

/** The world around, and what was asked of it. */
interface World {
  now: number;
  route: UpdateRoute;
  wanted: boolean;
  ringing: boolean;
  online: boolean;
  newest: string | undefined;
  fault: UpdateFault | undefined;
  calls: string[];
  states: UpdateState[];
}

let world: World;
let memory: UpdateMemory;
let notices: Notices;
beforeEach(() => {
  world = {
    now: START,
    route: INSTALL,
    wanted: true,
    ringing: false,
    online: true,
    newest: undefined,
    fault: undefined,
    calls: [],
    states: [],
  };
  memory = new UpdateMemory(fakeFile());
  notices = new Notices(() => undefined);
});

async function answer<T>(call: string, value: T): Promise<T> {
  world.calls.push(call);
  if (world.fault) throw world.fault;
  return value;
}

function fakeUpdater(): Updater {
  return {
    check: async () => answer('check', world.newest),
    download: async () => answer('download', undefined),
    allowInstall: (allowed) => void world.calls.push(`allowInstall ${allowed}`),
    restart: () => void world.calls.push('restart'),
  };
}

function start(): Updates {
  return new Updates({
    ports: {
      route: () => world.route,
      loadUpdater: async () => {
        world.calls.push('load');
        return fakeUpdater();
      },
    },
    version: '1.0.0',
    memory,
    notices,
    clock: { now: () => world.now },
    log: silentLog,
    random: () => 0,
    isWanted: () => world.wanted,
    isRinging: () => world.ringing,
    isOnline: () => world.online,
    onChange: (state) => world.states.push(state),
  });
}

/** Lets half a minute after half a minute go by, as the watchdog does. */
async function live(updates: Updates, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += MINUTE / 2) {
    world.now += MINUTE / 2;
    updates.look();
    await settle();
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

const checks = (): number => world.calls.filter((call) => call === 'check').length;

describe('looking for newer versions', () => {
  it('loads nothing and asks nobody in the first minutes, then asks once a day', async () => {
    const updates = start();
    await live(updates, 4 * MINUTE);
    expect(world.calls).toEqual([]);
    await live(updates, 2 * MINUTE);
    expect(world.calls).toEqual(['load', 'check']);
    expect(updates.state).toEqual({ kind: 'current', checkedAt: START + 5 * MINUTE });
    await live(updates, 3 * DAY_MS);
    expect(checks()).toBe(4);
  });

  it('remembers over a restart when it asked', async () => {
    await live(start(), 6 * MINUTE);
    await live(start(), DAY_MS - 10 * MINUTE);
    expect(checks()).toBe(1);
  });

  it('fetches what it finds, and has it put in place when the program ends', async () => {
    world.newest = '1.1.0';
    const updates = start();
    await live(updates, 6 * MINUTE);
    expect(world.states.map(({ kind }) => kind)).toEqual(['checking', 'downloading', 'ready']);
    updates.beforeQuit();
    expect(world.calls.at(-1)).toBe('allowInstall true');
    expect(notices.allIn(english)).toEqual([]);
  });

  it('asks nobody when the person does not want it, or there is no network', async () => {
    for (const change of [{ wanted: false }, { online: false }]) {
      Object.assign(world, { wanted: true, online: true, ...change });
      await live(start(), 2 * DAY_MS);
    }
    expect(world.calls).toEqual([]);
  });

  it.each<UpdateRoute>([
    { kind: 'off', reason: 'noAddress' },
    { kind: 'off', reason: 'elsewhere' },
  ])('asks nobody where there is nobody to ask: %j', async (route) => {
    world.route = route;
    const updates = start();
    await live(updates, DAY_MS);
    await updates.checkNow();
    expect(world.calls).toEqual([]);
    expect(updates.state).toEqual(route);
  });

  it('only says that there is one where the system installs programs', async () => {
    world.route = { kind: 'announce' };
    world.newest = '1.1.0';
    const updates = start();
    await live(updates, 6 * MINUTE);
    expect(world.calls).toEqual(['load', 'check']);
    expect(updates.state).toEqual({ kind: 'available', version: '1.1.0' });
    expect(notices.allIn(english)).toMatchObject([{ id: UPDATE_NOTICE, level: 'info' }]);
    expect(updates.restart()).toBe('notReady');
  });

  it('asks at once when the person wants to know, whatever the settings say, and takes what comes of it', async () => {
    world.wanted = false;
    world.newest = '1.1.0';
    const updates = start();
    await updates.checkNow();
    expect(updates.state).toEqual({ kind: 'ready', version: '1.1.0' });
    updates.beforeQuit();
    expect(world.calls.at(-1)).toBe('allowInstall true');
  });

  it('puts nothing in place when the person has changed their mind', async () => {
    world.newest = '1.1.0';
    const updates = start();
    await live(updates, 6 * MINUTE);
    world.wanted = false;
    updates.beforeQuit();
    expect(world.calls.at(-1)).toBe('allowInstall false');
  });

  it('tells somebody who never quits, once, after a week', async () => {
    world.newest = '1.1.0';
    const updates = start();
    await live(updates, 6 * DAY_MS);
    expect(notices.allIn(english)).toEqual([]);
    await live(updates, 2 * DAY_MS);
    expect(notices.allIn(english)).toMatchObject([{ id: UPDATE_NOTICE }]);
    notices.withdraw(UPDATE_NOTICE);
    await live(updates, 8 * DAY_MS);
    expect(notices.allIn(english)).toEqual([]);
  });

  it('goes on to something newer still, and stays ready meanwhile', async () => {
    world.newest = '1.1.0';
    const updates = start();
    await live(updates, 6 * MINUTE);
    world.fault = new UpdateFault('unreachable', 'test');
    await live(updates, DAY_MS);
    expect(updates.state).toEqual({ kind: 'ready', version: '1.1.0' });
    world.fault = undefined;
    world.newest = '1.2.0';
    await live(updates, DAY_MS);
    expect(updates.state).toEqual({ kind: 'ready', version: '1.2.0' });
  });
});

describe('while an alarm rings', () => {
  it('nothing is asked', async () => {
    world.ringing = true;
    const updates = start();
    await live(updates, DAY_MS);
    expect(world.calls).toEqual([]);
    world.ringing = false;
    await live(updates, MINUTE);
    expect(checks()).toBe(1);
  });

  it('nothing is fetched: what was found waits until it is over', async () => {
    world.newest = '1.1.0';
    world.wanted = false;
    world.ringing = true;
    const updates = start();
    // Asking is the person’s own wish; fetching can wait.
    await updates.checkNow();
    await live(updates, 10 * MINUTE);
    expect(updates.state).toEqual({ kind: 'downloading', version: '1.1.0' });
    expect(world.calls).not.toContain('download');
    world.ringing = false;
    await live(updates, MINUTE);
    expect(updates.state).toEqual({ kind: 'ready', version: '1.1.0' });
  });

  it('nothing is put in place, neither by the person nor by the end of the program', async () => {
    world.newest = '1.1.0';
    const updates = start();
    await live(updates, 6 * MINUTE);
    world.ringing = true;
    expect(updates.restart()).toBe('ringing');
    updates.beforeQuit();
    expect(world.calls.at(-1)).toBe('allowInstall false');
    expect(world.calls).not.toContain('restart');
    world.ringing = false;
    expect(updates.restart()).toBe('restarting');
    expect(world.calls.at(-1)).toBe('restart');
  });
});

describe('what goes wrong', () => {
  it.each(['unreachable', 'unreadable', 'refused'] as const)('is a state, quietly: %s', async (kind) => {
    world.newest = '1.1.0';
    world.fault = new UpdateFault(kind, 'test');
    const updates = start();
    await live(updates, 6 * MINUTE);
    expect(updates.state).toEqual({ kind: 'failed', checkedAt: START + 5 * MINUTE, fault: kind });
    expect(notices.allIn(english)).toEqual([]);
  });

  it('is tried again after an hour, then later and later', async () => {
    world.fault = new UpdateFault('unreachable', 'test');
    const updates = start();
    await live(updates, DAY_MS);
    // After 5 minutes, and 1, 2, 4, 8 hours after that; the next would come after 16.
    expect(checks()).toBe(5);
  });

  it('is tried again with a program that could not be loaded the first time', async () => {
    let loads = 0;
    const updates = new Updates({
      ports: {
        route: () => INSTALL,
        loadUpdater: async () => {
          loads += 1;
          if (loads === 1) throw new Error('no file');
          return fakeUpdater();
        },
      },
      version: '1.0.0',
      memory,
      notices,
      clock: { now: () => world.now },
      log: silentLog,
      random: () => 0,
      isWanted: () => true,
      isRinging: () => false,
      isOnline: () => true,
      onChange: () => undefined,
    });
    await updates.checkNow();
    expect(updates.state).toMatchObject({ kind: 'failed', fault: 'unreachable' });
    await updates.checkNow();
    expect(updates.state).toMatchObject({ kind: 'current' });
  });
});
