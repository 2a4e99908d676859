import { ENGLISH } from './english.ts';
import { say } from '../shared/i18n/message.ts';
import { NO_ALERTS } from '../shared/alerts/state.ts';
import type { EpochMs, Reading } from '../shared/glucose/reading.ts';
import type { Overview } from '../shared/overview/overview.ts';
import { newPerson } from '../shared/people/person.ts';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings/settings.ts';
import { RecentReadings } from '../main/history/recent-readings.ts';
import { buildOverview } from '../main/overview/build-overview.ts';
import type { Fetched } from '../main/sources/source.ts';
import type { Whose } from './cloud/choose-person.ts';
import type { CloudAccount } from './cloud/cloud-account.ts';
import { storedPeople } from './person-readings.ts';
import type { Invocation } from './commands/command.ts';
import { profileFolder } from './profile/profile-folder.ts';
import { openStoredReadings } from './profile/stored-readings.ts';
import { isNamed, readStoredPeople, settingsOrDefaults } from './profile/stored-people.ts';
import type { World } from './world.ts';

/** Two clocks this close agree: network delay and a header's whole seconds explain the rest. */
const CLOCK_TOLERANCE_MS = 60_000;

interface Facts {
  settings: Settings;
  world: Pick<World, 'sources' | 'clock'>;
  readingsOf: (accountId: string) => readonly Reading[];
  clockSkewMs: number;
  /** Of the schedule by which values and names are hidden. */
  timeZone: string;
}

/** The same snapshot that the tray draws, from what is stored. */
export function storedOverview(invocation: Invocation): Overview {
  const { world, options } = invocation;
  const folder = profileFolder(world);
  const settings = readStoredPeople(folder);
  const people = storedPeople(settings, invocation);
  const meant: Settings = {
    ...settings,
    unit: options.unit ?? settings.unit,
    persons: people.map(({ person }) => person),
    accounts: settings.accounts.filter(
      ({ personId, sourceId }) =>
        people.some(({ person }) => person.id === personId) &&
        (options.source === undefined || options.source === sourceId),
    ),
  };
  const recent = new RecentReadings();
  const stored = openStoredReadings(folder);
  try {
    for (const { id } of meant.accounts) recent.load(id, stored, world.clock.now());
  } finally {
    stored.close();
  }
  return overviewOf({
    settings: meant,
    world,
    readingsOf: (id) => recent.of(id),
    clockSkewMs: 0,
    timeZone: options.timezone,
  });
}

/** The same snapshot, of the one person whom a cloud has just been asked about. */
export function fetchedOverview(
  { source, label }: CloudAccount,
  { whose, fetched }: { whose: Whose; fetched: Fetched<unknown> },
  { options, world }: Invocation,
): Overview {
  const settings = settingsOrDefaults(profileFolder(world));
  const person = settings.persons.find((each) => isNamed(each, whose.name)) ?? newPerson('asked', whose.name);
  const account = { id: 'asked', personId: person.id, sourceId: source.id, label, enabled: true };
  const skewMs = fetched.serverNow === undefined ? 0 : fetched.serverNow - world.clock.now();
  return overviewOf({
    settings: {
      ...DEFAULT_SETTINGS,
      unit: options.unit ?? settings.unit,
      persons: [{ ...person, name: whose.name }],
      accounts: [account],
    },
    world,
    readingsOf: () => fetched.readings.map((reading) => ({ ...reading, accountId: account.id })),
    clockSkewMs: Math.abs(skewMs) > CLOCK_TOLERANCE_MS ? skewMs : 0,
    timeZone: options.timezone,
  });
}

function overviewOf({
  settings,
  world: { sources, clock },
  readingsOf,
  clockSkewMs,
  timeZone,
}: Facts): Overview {
  const now: EpochMs = clock.now();
  return buildOverview({
    settings,
    sources,
    now,
    timeZone,
    languages: ['en'],
    language: ENGLISH,
    dayStartsAt: now,
    healthOf: (accountId) => {
      const account = settings.accounts.find(({ id }) => id === accountId);
      if (!account) return undefined;
      const { id, sourceId, label } = account;
      const { name, capabilities } = sources.get(sourceId);
      const { delayed } = capabilities;
      return {
        accountId: id,
        sourceId,
        sourceName: say(ENGLISH, name),
        label: say(ENGLISH, label),
        delayed,
        state: 'ok',
        clockSkewMs,
      };
    },
    nextReadingAt: () => undefined,
    readingsOf,
    alertStateOf: () => NO_ALERTS,
    alarmOf: () => ({ entries: [], window: false, troubles: [] }),
    notices: [],
  });
}
