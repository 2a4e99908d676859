import type { PersonReadings } from '../person-readings.ts';
import { personReadings } from '../person-readings.ts';
import { localTimeIn } from '../output/local-time.ts';
import { plainText } from '../output/plain-text.ts';
import { plot } from '../output/plot.ts';
import { READING_COLUMNS, readingCells, readingJson } from '../output/reading-fields.ts';
import { ACCOUNT_OPTIONS, type Command, OUTPUT_OPTIONS } from './command.ts';

const HOUR_MS = 3_600_000;
const USUAL_HOURS = 6;

export const graph: Command = {
  summary: 'the readings of the last hours, drawn',
  details: [
    'Asks the service; with --from history it draws what is stored. 6 hours when --hours is left out.',
  ],
  person: true,
  options: [...ACCOUNT_OPTIONS, 'hours', 'unit', 'timezone', 'from', ...OUTPUT_OPTIONS],
  async run(invocation) {
    const { options, world } = invocation;
    const to = world.clock.now();
    const from = to - (options.hours ?? USUAL_HOURS) * HOUR_MS;
    const people = await personReadings(invocation, { origin: options.from ?? 'cloud', from });
    const localTime = localTimeIn(options.timezone);
    return {
      lines: people.flatMap((person) => [headingOf(person), ...plot(person, { from, to, localTime })]),
      json: {
        command: 'graph',
        unit: people[0]?.measure.unit ?? null,
        from: new Date(from).toISOString(),
        to: new Date(to).toISOString(),
        people: people.map(({ name, simulated, readings, measure }) => ({
          person: name,
          simulated,
          readings: readings.map((reading) => readingJson(reading, measure)),
        })),
      },
      table: {
        columns: ['person', 'simulated', ...READING_COLUMNS],
        rows: people.flatMap(({ name, simulated, readings, measure }) =>
          readings.map((reading) => [
            name,
            simulated,
            ...readingCells(reading, measure, localTime(reading.readAt)),
          ]),
        ),
      },
    };
  },
};

function headingOf({ name, simulated, measure }: PersonReadings): string {
  return plainText(`${name}${simulated ? ' (simulated)' : ''}, ${measure.unit}`);
}
