import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import type { Flatarrow } from '../../src/main/flatarrow-controls.ts';
import { createFlatarrow } from '../../src/main/flatarrow.ts';
import { systemClock } from '../../src/main/ports/clock.ts';
import { createHttp } from '../../src/main/platform/undici-http.ts';
import { openProfile } from '../../src/main/profile.ts';
import { allSources } from '../../src/main/sources/all-sources.ts';

export interface Following {
  flatarrow: Flatarrow;
  stop: () => Promise<void>;
}

/** The whole program with the computer's own clock, real HTTP and real files, following one public Nightscout site. */
export async function follow(address: string): Promise<Following> {
  const profile = mkdtempSync(join(tmpdir(), 'flatarrow-push-'));
  const http = createHttp();
  const flatarrow = createFlatarrow({
    version: 'bench',
    clock: systemClock,
    log: { info: () => undefined, warn: () => undefined },
    random: Math.random,
    http,
    sources: allSources(),
    cloudUrls: {},
    ...openProfile(profile, Conf, systemClock),
    cipher: {
      backend: 'bench',
      strength: 'strong',
      encrypt: async (text) => Promise.resolve(new TextEncoder().encode(text)),
      decrypt: async (bytes) => Promise.resolve(new TextDecoder().decode(bytes)),
    },
    notifier: { show: () => undefined, withdraw: () => undefined },
    signInInBrowser: undefined,
    desktop: {
      host: 'browser',
      platform: 'linux',
      profileFolder: profile,
      isOnline: () => true,
      languages: () => ['en'],
      timeZone: () => 'UTC',
      isDoNotDisturb: () => undefined,
      openWindow: () => undefined,
      openLink: () => undefined,
      setStartAtLogin: () => undefined,
    },
  });
  const caller = { close: (): void => undefined };
  const personId = await flatarrow.handlers.persons.add({ name: 'Mia', colour: 'blue' }, caller);
  const account = { personId, sourceId: 'nightscout', values: { address }, keep: 'stored' } as const;
  const saved = await flatarrow.handlers.accounts.add(account, caller);
  if (saved.outcome !== 'saved') throw new Error('The account was not saved.');
  return {
    flatarrow,
    stop: async () => {
      flatarrow.stop();
      await http.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
