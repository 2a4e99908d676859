import { NO_PROGRESS } from '../../main/history/progress.ts';
import { cloudAccount } from '../cloud/cloud-account.ts';
import { walkReadings } from '../cloud/fetch-readings.ts';
import { recordingOf, rememberRecording } from '../cloud/recording.ts';
import { plainText } from '../output/plain-text.ts';
import { profileFolder } from '../profile/profile-folder.ts';
import { openHistoryToAdd } from '../profile/stored-readings.ts';
import { ACCOUNT_OPTIONS, type Command, OUTPUT_OPTIONS } from './command.ts';

const DAY_MS = 86_400_000;

export const backfill: Command = {
  summary: 'fetch and store everything that a service still has',
  details: [
    'Doing it again changes nothing. Progress goes to standard error. How far back services keep readings differs; with',
    '--days a Nightscout site is asked for more than its usual 30 days.',
  ],
  person: true,
  options: [...ACCOUNT_OPTIONS, 'days', ...OUTPUT_OPTIONS],
  async run({ person, options, world }) {
    const account = await cloudAccount(options, world);
    const { source } = account;
    const recording = await recordingOf(account, person, world);
    const { accountId, whose } = recording;
    const spanMs = options.days === undefined ? source.capabilities.historyMs : options.days * DAY_MS;
    const since = world.clock.now() - spanMs;
    const history = openHistoryToAdd(profileFolder(world));
    let [fetched, stored] = [0, 0];
    try {
      const progress = history.progress(accountId) ?? NO_PROGRESS;
      await walkReadings(
        { account, whose, since },
        (step) => {
          fetched += step.readings.length;
          stored += history.commit(accountId, step.readings, progress);
          if (stored > 0) rememberRecording(account, recording, { world, storedAt: world.clock.now() });
          world.tell(`${Math.round(step.progress * 100)} %: ${fetched} fetched, ${stored} new`);
        },
        world,
      );
    } finally {
      history.close();
    }
    return {
      lines: [plainText(`${whose.name}: ${fetched} readings fetched, ${stored} of them new.`)],
      json: { command: 'backfill', person: whose.name, source: source.id, fetched, stored },
      table: {
        columns: ['person', 'source', 'fetched', 'stored'],
        rows: [[whose.name, source.id, fetched, stored]],
      },
    };
  },
};
