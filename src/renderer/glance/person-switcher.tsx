import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { Icon } from '../ui/icon.tsx';
import { usePopup } from '../ui/popup.ts';
import { RangeShape } from '../ui/range-shape.tsx';
import { TrendArrow } from '../ui/trend-arrow.tsx';
import { sideOf } from './chart/point-style.ts';

export interface PersonSwitcherProps {
  persons: readonly PersonOverview[];
  current: PersonOverview;
  unit: GlucoseUnit;
  now: EpochMs;
  onChoose: (personId: string) => void;
}

/** Whose numbers these are; with several persons, a list in which everybody's number can be seen at once. */
export function PersonSwitcher(props: PersonSwitcherProps): JSX.Element {
  const { persons, current } = props;
  const { frame, open, close } = usePopup();
  if (persons.length < 2) return <PersonName person={current} />;
  return (
    <div class="switcher" ref={frame}>
      <button
        type="button"
        class="switcher-button"
        aria-expanded={open.value}
        aria-label={`${current.name}, show another person`}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <PersonName person={current} />
        <Icon name="chevronDown" />
      </button>
      {open.value && (
        <ul class="persons">
          {persons.map((person) => (
            <li key={person.personId}>
              <PersonItem
                {...props}
                person={person}
                onChoose={(id) => {
                  close();
                  props.onChoose(id);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function PersonName({ person }: { person: PersonOverview }): JSX.Element {
  return (
    <span class="person-name" data-colour={person.colour}>
      <span class="person-dot" />
      <span class="one-line">{person.name}</span>
    </span>
  );
}

function PersonItem({
  person,
  current,
  unit,
  now,
  onChoose,
}: PersonSwitcherProps & { person: PersonOverview }): JSX.Element {
  const language = useLanguage();
  const glance = glanceAt(person, { unit, now, language });
  const side = glance.range ? sideOf(glance.range) : 'none';
  return (
    <button
      type="button"
      aria-current={person.personId === current.personId}
      onClick={() => onChoose(person.personId)}
    >
      <PersonName person={person} />
      <span class="persons-value" data-side={side}>
        <RangeShape side={side} />
        <strong data-freshness={glance.freshness}>{glance.value || '– – –'}</strong>
        <TrendArrow trend={glance.trend} size={16} />
      </span>
      <span class="mute small">{glance.age || 'no reading'}</span>
    </button>
  );
}
