import { Exports } from '../../main/transfer/exports.ts';
import { onePerson } from '../one-person.ts';
import { profileFolder } from '../profile/profile-folder.ts';
import { readStoredPeople, withAllImports } from '../profile/stored-people.ts';
import { openHistoryToAdd } from '../profile/stored-readings.ts';
import type { Command } from './command.ts';

const DAY_MS = 86_400_000;

export const exportHistory: Command = {
  summary: 'a person’s history for a file: CSV, or JSON with --json',
  details: [
    'Readings and everything that was written down, in both units, with times in UTC and in the local zone; all of it when',
    '--days is left out. flatarrow import takes it back. docs/transfer.md tells what each column holds.',
  ],
  person: true,
  options: ['days', 'timezone', 'json', 'csv', 'help'],
  async run(invocation) {
    const { options, world } = invocation;
    const folder = profileFolder(world);
    const settings = readStoredPeople(folder);
    const person = onePerson(settings, invocation);
    const history = withAllImports(openHistoryToAdd(folder), settings);
    try {
      const exports = new Exports({
        history,
        clock: world.clock,
        settings: () => settings,
        sources: world.sources,
        desktop: { timeZone: () => options.timezone },
      });
      const parts = exports.partsOf({
        personId: person.id,
        ...(options.days === undefined ? {} : { from: world.clock.now() - options.days * DAY_MS }),
        format: options.output === 'json' ? 'json' : 'csv',
      });
      if (parts) for await (const part of parts) world.print(part);
      else world.tell('Nothing is stored of that time.');
      return undefined;
    } finally {
      history.close();
    }
  },
};
