import { ENGLISH } from '../english.ts';
import { type Glance, glanceAt } from '../../shared/overview/glance.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { trendArrow } from '../../shared/glucose/trend.ts';
import { readingWords } from '../../main/tray/words.ts';
import { nameOf } from '../../shared/overview/person-name.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { meanOf, numberOf } from './measure.ts';
import { plainText } from './plain-text.ts';
import { readingJson } from './reading-fields.ts';
import type { Report } from './report.ts';

const COLUMNS = [
  'person',
  'freshness',
  'value',
  'special',
  'trend',
  'delta',
  'range',
  'at',
  'unit',
  'simulated',
];

/** What is current for everybody in an overview, in the words of the tray. */
export function currentReport({ persons, unit }: Overview, now: EpochMs): Report {
  const people = persons.map((person) => ({
    person,
    glance: glanceAt(person, { unit, now, language: ENGLISH }),
  }));
  return {
    lines:
      people.length === 0
        ? ['Nobody is in this profile yet.']
        : people.map(({ person, glance }) => {
            const words = `${nameOf(person, ENGLISH)}: ${readingWords(person, { unit, now, language: ENGLISH })}`;
            return plainText(glance.freshness === 'fresh' ? `${words}, ${glance.age}` : words);
          }),
    json: {
      command: 'current',
      unit,
      people: people.map(({ person, glance }) => json(person, glance, { unit, now })),
    },
    table: {
      columns: COLUMNS,
      rows: people.map(({ person, glance }) => {
        const fresh = glance.freshness === 'fresh' ? person.newest : undefined;
        const measure = { unit, mgdlPerMmol: person.mgdlPerMmol };
        return [
          person.name,
          glance.freshness,
          fresh ? numberOf(fresh, measure) : null,
          fresh?.special ?? null,
          fresh ? fresh.trend : null,
          fresh ? meanOf(person.deltaMgdl, measure) : null,
          glance.range ?? null,
          person.newest ? new Date(person.newest.readAt).toISOString() : null,
          unit,
          person.simulated,
        ];
      }),
    },
  };
}

/** Only a fresh reading is in `value`; what was last known is in `last`, whatever its age. */
function json(
  person: PersonOverview,
  glance: Glance,
  { unit, now }: { unit: Overview['unit']; now: EpochMs },
): Record<string, unknown> {
  const { newest, mgdlPerMmol, simulated, name, clockSkewMs } = person;
  const measure = { unit, mgdlPerMmol };
  const fresh = glance.freshness === 'fresh' ? newest : undefined;
  return {
    person: name,
    simulated,
    freshness: glance.freshness,
    value: fresh ? numberOf(fresh, measure) : null,
    special: fresh?.special ?? null,
    trend: fresh ? fresh.trend : null,
    arrow: fresh ? trendArrow(fresh.trend) : null,
    delta: fresh ? meanOf(person.deltaMgdl, measure) : null,
    range: glance.range ?? null,
    ageSeconds: newest ? Math.round((now + clockSkewMs - newest.readAt) / 1000) : null,
    state: glance.state,
    last: newest ? readingJson(newest, measure) : null,
  };
}
