import { useLanguage } from '../../ui/language.tsx';
import type { JSX } from 'preact';
import type { AlertLogEntry } from '../../../shared/alerts/log.ts';
import { sideOf } from '../../../shared/alerts/kind.ts';
import type { GlucoseStyle, GlucoseUnit } from '../../../shared/glucose/units.ts';
import type { PersonOverview } from '../../../shared/overview/overview.ts';
import type { Person } from '../../../shared/people/person.ts';
import { clockTime } from '../../ui/clock-time.ts';
import { byDay } from './log-filter.ts';
import { logSentence } from './log-words.ts';

export interface LogListProps {
  /** Newest first. */
  entries: readonly AlertLogEntry[];
  persons: readonly Person[];
  /** How the same persons stand now. */
  standing: readonly PersonOverview[];
  unit: GlucoseUnit;
  /** Said where there is nothing to list. */
  empty: string;
}

export function LogList({ entries, persons, standing, unit, empty }: LogListProps): JSX.Element {
  const language = useLanguage();
  if (entries.length === 0) return <p class="mute">{empty}</p>;
  const day = new Intl.DateTimeFormat(language.locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const nameOf = (personId: string): string =>
    persons.find(({ id }) => id === personId)?.name ?? language.t('logSection.noLongerFollowed');
  // As everywhere else that this person's values are told.
  const styleOf = (personId: string): GlucoseStyle => ({
    language,
    mgdlPerMmol: standing.find((person) => person.personId === personId)?.mgdlPerMmol,
  });
  return (
    <>
      {byDay(entries, (at) => day.format(at)).map((group) => (
        <section key={group.day} class="log-day" aria-label={group.day}>
          <h2>{group.day}</h2>
          <ol>
            {group.entries.map((entry, index) => (
              <li key={index} data-action={entry.action} data-side={sideOf(entry.kind)}>
                <time class="mute" dateTime={new Date(entry.at).toISOString()}>
                  {clockTime(entry.at, { language })}
                </time>
                <span class="selectable">
                  <strong>{nameOf(entry.personId)}:</strong>{' '}
                  {logSentence(entry, unit, styleOf(entry.personId))}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
