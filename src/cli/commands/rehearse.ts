import { ENGLISH } from '../english.ts';
import type { RehearsalStep } from '../../shared/alerts/rehearsal.ts';
import { reaches } from '../../shared/alerts/rehearsal-steps.ts';
import { rehearse as rehearseNight } from '../../shared/alerts/rehearse.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import { type LocalTime, localTimeIn } from '../output/local-time.ts';
import { plainText } from '../output/plain-text.ts';
import type { Report } from '../output/report.ts';
import { textTable } from '../output/text-table.ts';
import { type StoredPerson, storedPeople } from '../person-readings.ts';
import { profileFolder } from '../profile/profile-folder.ts';
import { readSettings } from '../profile/stored-people.ts';
import { type Command, type Invocation, OUTPUT_OPTIONS } from './command.ts';

interface Rehearsed {
  name: string;
  steps: readonly RehearsalStep[];
  /** Whether anything would have been shown or heard. */
  heard: boolean;
}

/** How each outcome is marked in the text. */
const MARKS: Readonly<Record<RehearsalStep['outcome'], string>> = {
  works: 'ok',
  waits: 'waits',
  withheld: 'held back',
  fails: 'FAILS',
};

export const rehearse: Command = {
  summary: 'an invented low at the next three in the morning: step by step what the alarms would do',
  details: [
    'Thinks it through with the alarms that are set in the app, and asks no service. Nothing is shown or played: for that',
    'start the app with --rehearse. Of everybody when no name is given.',
  ],
  person: true,
  options: ['unit', 'timezone', ...OUTPUT_OPTIONS],
  async run(invocation) {
    const { options, world } = invocation;
    const settings = readSettings(profileFolder(world));
    const unit = options.unit ?? settings.unit;
    const people = storedPeople(settings, invocation).map((each) => rehearsed(each, unit, invocation));
    return reportOf(people, { unit, timezone: options.timezone });
  },
};

function rehearsed(
  { person, accounts }: StoredPerson,
  unit: GlucoseUnit,
  { options, world }: Invocation,
): Rehearsed {
  const capabilities = accounts.map(({ sourceId }) => world.sources.get(sourceId).capabilities);
  // As the app does: a source that is hours late never speaks.
  const { cadenceMs, publishDelayMs, mgdlPerMmol } =
    capabilities.find(({ delayed }) => !delayed) ?? world.sources.get('dexcom-share').capabilities;
  const { steps } = rehearseNight({
    plan: person.alerts,
    cadenceMs,
    arrivalDelayMs: publishDelayMs,
    timeZone: options.timezone,
    now: world.clock.now(),
    unit,
    mgdlPerMmol,
    language: ENGLISH,
    surroundings: { hasFailed: () => false, doNotDisturb: false },
  });
  return { name: person.name, steps, heard: reaches(steps, ['notification', 'window', 'sound']) };
}

function reportOf(
  people: readonly Rehearsed[],
  { unit, timezone }: { unit: GlucoseUnit; timezone: string },
): Report {
  const localTime = localTimeIn(timezone);
  return {
    lines:
      people.length === 0
        ? ['Nobody is in this profile yet.']
        : people.flatMap(({ name, steps }) => [
            plainText(`${name}, an invented low`),
            ...linesOf(steps, localTime),
          ]),
    json: {
      command: 'rehearse',
      unit,
      timezone,
      people: people.map(({ name, steps, heard }) => ({
        person: name,
        heard,
        steps: steps.map(({ at, link, outcome, kind, text }) => {
          const { date, time } = localTime(at);
          return {
            at: new Date(at).toISOString(),
            local: `${date} ${time}`,
            link,
            outcome,
            kind: kind ?? null,
            text,
          };
        }),
      })),
    },
    table: {
      columns: ['person', 'at', 'local', 'link', 'outcome', 'kind', 'text'],
      rows: people.flatMap(({ name, steps }) =>
        steps.map(({ at, link, outcome, kind, text }) => {
          const { date, time } = localTime(at);
          return [name, new Date(at).toISOString(), `${date} ${time}`, link, outcome, kind ?? null, text];
        }),
      ),
    },
  };
}

function linesOf(steps: readonly RehearsalStep[], localTime: (at: number) => LocalTime): string[] {
  const marked = textTable(steps.map(({ at, outcome }) => [localTime(at).time, MARKS[outcome]]));
  return steps.map(({ text }, index) => `${(marked[index] ?? '').padEnd(16)}${plainText(text)}`);
}
