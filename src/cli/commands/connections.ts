import { ENGLISH } from '../english.ts';
import { say } from '../../shared/i18n/message.ts';
import type { VisiblePerson } from '../../main/sources/source.ts';
import { visiblePeople } from '../cloud/choose-person.ts';
import { cloudAccount } from '../cloud/cloud-account.ts';
import { plainText } from '../output/plain-text.ts';
import { textTable } from '../output/text-table.ts';
import { ACCOUNT_OPTIONS, type Command, OUTPUT_OPTIONS } from './command.ts';

export const connections: Command = {
  summary: 'the people whom an account can see',
  details: [
    'Only LibreLinkUp shows several; with other services nobody needs to be chosen, and none is asked.',
  ],
  person: false,
  options: [...ACCOUNT_OPTIONS, ...OUTPUT_OPTIONS],
  async run({ options, world }) {
    const account = await cloudAccount(options, world);
    const { source, conversation } = account;
    if (source.listPeople) conversation.forgive(false);
    const people = source.listPeople ? await visiblePeople(account) : [];
    return {
      lines: linesOf(people, { name: say(ENGLISH, source.name), lists: source.listPeople !== undefined }),
      json: {
        command: 'connections',
        source: source.id,
        people: people.map(({ followedId, name }) => ({ id: followedId, name })),
      },
      table: { columns: ['id', 'name'], rows: people.map(({ followedId, name }) => [followedId, name]) },
    };
  },
};

function linesOf(people: readonly VisiblePerson[], source: { name: string; lists: boolean }): string[] {
  if (people.length > 0)
    return textTable(people.map(({ followedId, name }) => [plainText(name), followedId]));
  return [
    source.lists
      ? 'Nobody shares glucose with this account.'
      : `${say(ENGLISH, source.name)} shows one person only: there is nobody to choose.`,
  ];
}
