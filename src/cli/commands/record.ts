import { ENGLISH } from '../english.ts';
import { fetchSince } from '../../main/engine/fetch-since.ts';
import { NO_PROGRESS } from '../../main/history/progress.ts';
import { type EpochMs, type SourceReading } from '../../shared/glucose/reading.ts';
import { formatAge } from '../../shared/glucose/freshness.ts';
import { type CloudAccount, cloudAccount } from '../cloud/cloud-account.ts';
import { fetchOnce } from '../cloud/fetch-readings.ts';
import { type Recording, recordedEarlier, recordingOf, rememberRecording } from '../cloud/recording.ts';
import { writeValue } from '../output/measure.ts';
import { plainText } from '../output/plain-text.ts';
import { readingJson } from '../output/reading-fields.ts';
import type { Report } from '../output/report.ts';
import { profileFolder } from '../profile/profile-folder.ts';
import { openHistoryToAdd } from '../profile/stored-readings.ts';
import { settingsOrDefaults } from '../profile/stored-people.ts';
import type { World } from '../world.ts';
import { ACCOUNT_OPTIONS, type Command, type Invocation, OUTPUT_OPTIONS } from './command.ts';

const MINUTE_MS = 60_000;
/** Just under the usual five minutes, so that a timer that runs a second early still skips nothing. */
const USUAL_INTERVAL_MINUTES = 4;
/** The first time, and after a pause: so far back is fetched along with the newest. */
const LOOK_BACK_MS = 24 * 3_600_000;

export const record: Command = {
  summary: 'fetch the newest reading and store it',
  details: [
    'Made for timers. Readings that were missed since the last time are stored along with the newest, up to a day back.',
    'The name after the command is the one under which they are kept.',
  ],
  person: true,
  options: [...ACCOUNT_OPTIONS, 'min-interval', 'unit', ...OUTPUT_OPTIONS],
  async run(invocation) {
    const { person, options, world } = invocation;
    const account = await cloudAccount(options, world);
    const earlier = recordedEarlier(account, person, world);
    const intervalMs = (options.minIntervalMinutes ?? USUAL_INTERVAL_MINUTES) * MINUTE_MS;
    const sinceMs = earlier && world.clock.now() - earlier.storedAt;
    // A negative age means that the clock was set back: that is no reason to wait.
    if (earlier && sinceMs !== undefined && sinceMs >= 0 && sinceMs < intervalMs)
      return report(invocation, { account, name: earlier.name, skippedFor: earlier.storedAt });
    const recording = await recordingOf(account, person, world);
    const { added, newest } = await fetchAndStore(account, recording, world);
    return report(invocation, { account, name: recording.whose.name, added, newest });
  },
};

async function fetchAndStore(
  account: CloudAccount,
  recording: Recording,
  world: World,
): Promise<{ added: number; newest: SourceReading | undefined }> {
  const { accountId, whose } = recording;
  const history = openHistoryToAdd(profileFolder(world));
  try {
    const now = world.clock.now();
    const { cadenceMs, historyMs } = account.source.capabilities;
    const since = fetchSince({
      stored: history.range([accountId], now - LOOK_BACK_MS, now),
      cadenceMs,
      historyMs: Math.min(historyMs, LOOK_BACK_MS),
      now,
    });
    const { readings } = await fetchOnce({ account, whose, since });
    const added = history.commit(accountId, readings, history.progress(accountId) ?? NO_PROGRESS);
    if (added > 0) rememberRecording(account, recording, { world, storedAt: world.clock.now() });
    return { added, newest: readings.at(-1) };
  } finally {
    history.close();
  }
}

interface Outcome {
  account: CloudAccount;
  name: string;
  added?: number;
  newest?: SourceReading;
  /** When a reading was stored that makes another unnecessary for now. */
  skippedFor?: EpochMs;
}

function report({ options, world }: Invocation, outcome: Outcome): Report {
  const { account, name, added = 0, newest, skippedFor } = outcome;
  const { id, capabilities } = account.source;
  const unit = options.unit ?? settingsOrDefaults(profileFolder(world)).unit;
  const measure = { unit, mgdlPerMmol: capabilities.mgdlPerMmol };
  const now = world.clock.now();
  const words =
    skippedFor !== undefined
      ? `a reading was stored ${agoWords(skippedFor, now)}; nothing was asked.`
      : newest && added > 0
        ? `${added} stored, the newest ${writeValue(newest, measure)} from ${agoWords(newest.readAt, now)}.`
        : 'nothing new.';
  return {
    lines: [plainText(`${name}: ${words}`)],
    json: {
      command: 'record',
      person: name,
      source: id,
      unit,
      skipped: skippedFor !== undefined,
      stored: added,
      newest: newest ? readingJson(newest, measure) : null,
    },
    table: {
      columns: ['person', 'source', 'skipped', 'stored', 'newestAt'],
      rows: [
        [name, id, skippedFor !== undefined, added, newest ? new Date(newest.readAt).toISOString() : null],
      ],
    },
  };
}

function agoWords(at: EpochMs, now: EpochMs): string {
  const age = formatAge(at, now, ENGLISH);
  return age === 'now' ? 'just now' : age;
}
