import { say } from '../../shared/i18n/message.ts';
import { ENGLISH } from '../english.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import { choosePerson } from '../cloud/choose-person.ts';
import { cloudAccount } from '../cloud/cloud-account.ts';
import { fetchOnce } from '../cloud/fetch-readings.ts';
import { currentReport } from '../output/current-report.ts';
import { fetchedOverview, storedOverview } from '../overview.ts';
import { barReport } from '../bars/bar-report.ts';
import { ACCOUNT_OPTIONS, type Command, OUTPUT_OPTIONS } from './command.ts';

/** What came last is told even when it is too old to be called current. */
const LOOK_BACK_MS = 3 * 3_600_000;

export const current: Command = {
  summary: 'the value now, with arrow, change and age',
  details: [
    'Asks the service. With --from history, or for a status bar with --format, only what is stored is read, of one',
    'person or of everybody. An old value is never shown as the current one.',
  ],
  person: true,
  options: [...ACCOUNT_OPTIONS, 'unit', 'from', 'format', ...OUTPUT_OPTIONS],
  async run(invocation) {
    const { person, options, world } = invocation;
    if (options.format) return barReport(options.format, invocation);
    if (options.from === 'history') return currentReport(storedOverview(invocation), world.clock.now());
    const account = await cloudAccount(options, world);
    const { name, capabilities } = account.source;
    if (capabilities.delayed) {
      const hint = `${say(ENGLISH, name)} is hours late and never has the current value. Use \`flatarrow graph\` for what it has.`;
      throw new FlatarrowError('config', { hint });
    }
    const whose = await choosePerson(account, person);
    const fetched = await fetchOnce({ account, whose, since: world.clock.now() - LOOK_BACK_MS });
    return currentReport(fetchedOverview(account, { whose, fetched }, invocation), world.clock.now());
  },
};
