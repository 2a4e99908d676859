import { ENGLISH } from '../english.ts';
import { say } from '../../shared/i18n/message.ts';
import { choosePerson, visiblePeople } from '../cloud/choose-person.ts';
import { cloudAccount } from '../cloud/cloud-account.ts';
import { fetchOnce } from '../cloud/fetch-readings.ts';
import { plainText } from '../output/plain-text.ts';
import { ACCOUNT_OPTIONS, type Command, OUTPUT_OPTIONS } from './command.ts';

/** As the app's own test of an account: enough to show that readings arrive. */
const LOOK_BACK_MS = 3 * 3_600_000;

export const authenticate: Command = {
  summary: 'sign in once and say whether it works',
  details: [
    'For people: it tries again what was settled elsewhere meanwhile, such as new terms that have been accepted.',
    'Details that a service has refused are sent again only with --again.',
  ],
  person: false,
  options: [...ACCOUNT_OPTIONS, 'again', ...OUTPUT_OPTIONS],
  async run({ options, world }) {
    const account = await cloudAccount(options, world);
    const { source, label, conversation } = account;
    conversation.forgive(options.again);
    const people = source.listPeople ? await visiblePeople(account) : undefined;
    // A list of people is proof enough, and asking for readings could mean asking whose.
    const seesPeople = people !== undefined && people.length > 0;
    const whose = seesPeople ? undefined : await choosePerson(account, undefined);
    const since = world.clock.now() - LOOK_BACK_MS;
    const readings = whose ? (await fetchOnce({ account, whose, since })).readings.length : null;
    return {
      lines: [
        plainText(
          `${say(ENGLISH, source.name)} (${label}): the sign-in works. ${outcome({ people: people?.length, readings })}`,
        ),
      ],
      json: { command: 'authenticate', source: source.id, label, people: people?.length ?? null, readings },
      table: {
        columns: ['source', 'label', 'people', 'readings'],
        rows: [[source.id, label, people?.length ?? null, readings]],
      },
    };
  },
};

function outcome({ people, readings }: { people: number | undefined; readings: number | null }): string {
  if (readings === null)
    return people === 1 ? 'One person is visible.' : `${people ?? 0} people are visible.`;
  return readings > 0 ? 'Readings arrive.' : 'There is no reading in the last 3 hours.';
}
