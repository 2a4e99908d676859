import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { alertTitle } from '../../shared/alerts/words.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { nameOf } from '../../shared/overview/person-name.ts';
import { Icon } from '../ui/icon.tsx';
import { useLanguage } from '../ui/language.tsx';
import { RangeShape } from '../ui/range-shape.tsx';
import { TrendArrow } from '../ui/trend-arrow.tsx';
import { sideOf } from './chart/side.ts';
import { PersonName } from './person-name.tsx';
import { Sparkline } from './sparkline.tsx';
import type { SparksFeed } from './sparks.ts';
import { spokenGlance } from './spoken-glance.ts';
import { isUrgent } from './state-line.tsx';
import { windowTitle } from './window-title.ts';

export interface EverybodyViewProps {
  facts: Overview;
  sparks: SparksFeed;
  connected: boolean;
  now: EpochMs;
  onChoose: (personId: string) => void;
}

/** Everybody side by side, each with what one glance takes in. A click leads to the person. */
export function EverybodyView(props: EverybodyViewProps): JSX.Element {
  const { facts, sparks, connected, now } = props;
  const language = useLanguage();
  useEffect(() => sparks.want(), [sparks]);
  // Whoever else sees the task list has not asked for it to be shown.
  const title = facts.discreet ? 'Flatarrow' : titleOf(facts, now, language);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <p class="everybody-lost" role="status">
        {connected ? '' : language.t('glance.flatarrowSilent')}
      </p>
      <ul class="everybody">
        {facts.persons.map((person) => (
          <li key={person.personId}>
            <PersonTile {...props} person={person} />
          </li>
        ))}
      </ul>
    </>
  );
}

function PersonTile({
  person,
  facts,
  sparks,
  now,
  onChoose,
}: EverybodyViewProps & { person: PersonOverview }): JSX.Element {
  const language = useLanguage();
  const { unit } = facts;
  const { personId, ranges, cadenceMs, clockSkewMs, alert } = person;
  const glance = glanceAt(person, { unit, now, language });
  const side = glance.range ? sideOf(glance.range) : 'none';
  const spoken = { name: nameOf(person, language), glance: spokenGlance(glance, unit, language) };
  return (
    <button
      type="button"
      class="tile"
      aria-label={language.t('glance.spokenPerson', spoken)}
      title={language.t('glance.showPerson', { name: person.name })}
      onClick={() => onChoose(personId)}
    >
      <span class="tile-head">
        <PersonName person={person} />
        {alert?.ringing && (
          <span class="tile-alarm small" title={alertTitle(alert.kind, language)}>
            <Icon name="bell" />
          </span>
        )}
      </span>
      {person.simulated && <span class="simulated">{language.t('glance.simulated')}</span>}
      <span class="tile-value" data-side={glance.range && side} data-freshness={glance.freshness}>
        <strong>{glance.value || language.t('glance.noNumber')}</strong>
        <TrendArrow trend={glance.trend} size={28} />
      </span>
      <span class="tile-note mute">
        <span>{glance.delta}</span>
        <span class="one-line">{glance.age || language.t('glance.noReading')}</span>
      </span>
      <span class="tile-state" data-side={side} data-urgent={isUrgent(glance)}>
        <RangeShape side={side} />
        <span>{glance.state}</span>
      </span>
      <Sparkline
        readings={sparks.sparks.value.get(personId) ?? []}
        ranges={ranges}
        cadenceMs={cadenceMs}
        now={now + clockSkewMs}
        isFresh={glance.freshness === 'fresh'}
      />
    </button>
  );
}

function titleOf({ persons, unit }: Overview, now: EpochMs, language: Language): string {
  return persons
    .map((person) => windowTitle(glanceAt(person, { unit, now, language }), person, language))
    .join(' | ');
}
