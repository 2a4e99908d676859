import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Conf from 'conf';
import { createFlatarrow } from '../../src/main/flatarrow.ts';
import { openHistory } from '../../src/main/history/open-history.ts';
import { NO_PROGRESS } from '../../src/main/history/progress.ts';
import { openProfile } from '../../src/main/profile.ts';
import { allSources } from '../../src/main/sources/all-sources.ts';
import type { ScenarioName } from '../../src/main/sources/simulator/schema.ts';
import type { SourceReading } from '../../src/shared/glucose/reading.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
/** A computer that was off for the night: what is stored is too old to be shown. */
const OFF_FOR_MS = 8 * 60 * MINUTE_MS;
const YEAR_READINGS = 525_600;

async function refuse(): Promise<never> {
  return Promise.reject(new Error('Nothing here asks for this.'));
}

/** A profile in which a simulated person was followed until last night, made by the program itself. */
export async function makeProfile(scenario: ScenarioName): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'flatarrow-bench-profile-'));
  const clock = { now: () => Date.now() - OFF_FOR_MS, after: () => () => undefined };
  const flatarrow = createFlatarrow({
    version: 'bench',
    clock,
    log: { info: () => undefined, warn: () => undefined },
    random: Math.random,
    http: { send: refuse },
    sources: allSources(),
    cloudUrls: {},
    ...openProfile(profile, Conf, clock),
    cipher: { backend: 'bench', strength: 'none', encrypt: refuse, decrypt: refuse },
    notifier: { show: () => undefined, withdraw: () => undefined },
    signInInBrowser: undefined,
    desktop: {
      host: 'electron',
      platform: process.platform,
      profileFolder: profile,
      isOnline: () => true,
      languages: () => ['en'],
      timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      isDoNotDisturb: () => undefined,
      openWindow: () => undefined,
      openLink: () => undefined,
      setStartAtLogin: () => undefined,
    },
  });
  const caller = { close: (): void => undefined };
  const personId = await flatarrow.handlers.persons.add({ name: 'Simulation', colour: 'grey' }, caller);
  const account = { personId, sourceId: 'simulator', values: { scenario }, keep: 'stored' } as const;
  await flatarrow.handlers.accounts.add(account, caller);
  while (flatarrow.overview.persons[0]?.newest === undefined) await pause(20);
  flatarrow.stop();
  return profile;
}

/** The same, with a year of readings, one a minute, before those. */
export async function makeYearProfile(scenario: ScenarioName): Promise<string> {
  const profile = await makeProfile(scenario);
  const settingsFile = openProfile(profile, Conf, { now: () => Date.now() }).settingsFile;
  const accountId = String(Object(settingsFile.content?.['accounts'])[0]?.id);
  const { history } = openHistory(join(profile, 'history.db'), Date.now());
  const endsAt = Math.floor((Date.now() - OFF_FOR_MS - 14 * DAY_MS) / MINUTE_MS) * MINUTE_MS;
  const year = Array.from({ length: YEAR_READINGS }, (_, minute): SourceReading => {
    const mgdl = Math.round(120 + 50 * Math.sin(minute / 170) + 20 * Math.sin(minute / 23));
    return { readAt: endsAt - (YEAR_READINGS - minute) * MINUTE_MS, mgdl, trend: 'flat', rate: 0.2 };
  });
  history.commit(accountId, year, NO_PROGRESS);
  history.close();
  return profile;
}
