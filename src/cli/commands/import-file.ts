import { basename } from 'node:path';
import { measuredIdsOf } from '../../main/history/history-ids.ts';
import { keptSince } from '../../main/history/retention.ts';
import { Imports } from '../../main/transfer/imports.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import { type ImportPreview } from '../../shared/transfer/import-preview.ts';
import { RefusedFile } from '../../shared/transfer/refusal.ts';
import { onePerson } from '../one-person.ts';
import { dateOrderWords, importWords } from '../output/import-words.ts';
import { plainText } from '../output/plain-text.ts';
import type { Report } from '../output/report.ts';
import { profileFolder } from '../profile/profile-folder.ts';
import { readStoredPeople, withAllImports } from '../profile/stored-people.ts';
import { openHistoryToAdd } from '../profile/stored-readings.ts';
import { UsageError } from '../usage-error.ts';
import { type Command, type Invocation, OUTPUT_OPTIONS } from './command.ts';

export const importFile: Command = {
  summary: 'take in a CSV export of LibreView or Dexcom Clarity, or one of flatarrow export',
  details: [
    'All of the file, or nothing: a file that can’t be read is refused with line and reason. What is known already is not',
    'taken again. LibreView’s and Clarity’s times name no zone; they are read in that of --timezone. Importing never gives a',
    'current number and never rings an alarm. The app may be running.',
  ],
  file: true,
  person: true,
  options: ['timezone', 'date-order', 'preview', ...OUTPUT_OPTIONS],
  async run(invocation) {
    const { world, options } = invocation;
    const folder = profileFolder(world);
    const settings = readStoredPeople(folder);
    const person = onePerson(settings, invocation);
    const history = withAllImports(openHistoryToAdd(folder), settings);
    const imports = new Imports({
      history,
      clock: world.clock,
      knownAccountsOf: (personId) => measuredIdsOf(settings, personId, history),
      isThere: () => true,
      keptSince: () => keptSince(history, { now: world.clock.now(), days: settings.retentionDays }),
      timeZone: () => options.timezone,
      onProgress: tellTenths(world.tell),
      onChange: () => undefined,
    });
    try {
      const preview = await previewOf(imports, person.id, invocation);
      if (!options.preview) imports.confirm(preview.importId);
      return reportOf(preview, person.name, !options.preview);
    } finally {
      imports.cancel();
      await imports.sweep();
      imports.stop();
      history.close();
    }
  },
};

async function previewOf(
  imports: Imports,
  personId: string,
  { file: path = '', options }: Invocation,
): Promise<ImportPreview> {
  const answer = await imports.preview({
    file: { path, name: basename(path) },
    personId,
    ...(options.dateOrder && { dateOrder: options.dateOrder }),
  });
  if (answer.outcome === 'preview') return answer.preview;
  if (answer.outcome === 'refused') throw new RefusedFile(answer.refusal);
  if (answer.outcome === 'askDateOrder') throw new UsageError(dateOrderWords(answer.example));
  throw new FlatarrowError('storage');
}

function reportOf(preview: ImportPreview, name: string, added: boolean): Report {
  const { format, readings, events, period, leftOut, clocks, timeZone } = preview;
  return {
    lines: [
      plainText(`${name}: ${added ? 'added.' : 'nothing was added, this is a preview.'}`),
      ...importWords(preview),
    ],
    json: {
      command: 'import',
      person: name,
      added,
      format,
      timezone: timeZone ?? null,
      from: iso(period.from),
      to: iso(period.to),
      readings,
      events,
      leftOut,
      clocks,
    },
    table: {
      columns: [
        'person',
        'added',
        'format',
        'from',
        'to',
        'newReadings',
        'knownReadings',
        'newEvents',
        'knownEvents',
      ],
      rows: [
        [
          name,
          added,
          format,
          iso(period.from),
          iso(period.to),
          readings.new,
          readings.known,
          events.new,
          events.known,
        ],
      ],
    },
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

/** Progress in steps that a person may want to see. */
function tellTenths(tell: (line: string) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    const tenths = Math.floor(share * 10);
    if (tenths > told) tell(`${tenths * 10} %`);
    told = Math.max(told, tenths);
  };
}
