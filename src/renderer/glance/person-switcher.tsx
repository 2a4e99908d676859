import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { Icon } from '../ui/icon.tsx';
import { useLanguage } from '../ui/language.tsx';
import { usePopup } from '../ui/popup.ts';
import { RangeShape } from '../ui/range-shape.tsx';
import { TrendArrow } from '../ui/trend-arrow.tsx';
import { sideOf } from './chart/side.ts';
import { PersonName } from './person-name.tsx';
import type { Choice } from './selection.ts';
import { Sparkline } from './sparkline.tsx';
import type { SparksFeed } from './sparks.ts';

export interface PersonSwitcherProps {
  persons: readonly PersonOverview[];
  /** Undefined where everybody is shown. */
  current: PersonOverview | undefined;
  unit: GlucoseUnit;
  now: EpochMs;
  sparks: SparksFeed;
  onChoose: (choice: Choice) => void;
}

/** Whose numbers these are; with several persons, a list in which everybody's number can be seen at once. */
export function PersonSwitcher(props: PersonSwitcherProps): JSX.Element {
  const { persons, current } = props;
  const { t } = useLanguage();
  const { frame, open, close } = usePopup();
  if (persons.length < 2 && current) return <PersonName person={current} />;
  return (
    <div class="switcher" ref={frame}>
      <button
        type="button"
        class="switcher-button"
        aria-expanded={open.value}
        aria-label={t('glance.showAnotherPerson', { name: current?.name ?? t('glance.everybody') })}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {current ? <PersonName person={current} /> : <Everybody />}
        <Icon name="chevronDown" />
      </button>
      {open.value && (
        <PersonList
          {...props}
          onChoose={(choice) => {
            close();
            props.onChoose(choice);
          }}
        />
      )}
    </div>
  );
}

function Everybody(): JSX.Element {
  const { t } = useLanguage();
  return (
    <span class="person-name">
      <Icon name="everybody" />
      <span class="one-line">{t('glance.everybody')}</span>
    </span>
  );
}

function PersonList(props: PersonSwitcherProps): JSX.Element {
  const { persons, current, sparks, onChoose } = props;
  const { t } = useLanguage();
  useEffect(() => sparks.want(), [sparks]);
  return (
    <ul class="persons">
      {persons.map((person) => (
        <li key={person.personId}>
          <PersonItem {...props} person={person} />
        </li>
      ))}
      <li class="persons-all">
        <button type="button" aria-current={!current} onClick={() => onChoose('everybody')}>
          <span class="person-name">
            <Icon name="everybody" />
            {t('glance.everybodySideBySide')}
          </span>
        </button>
      </li>
    </ul>
  );
}

function PersonItem({
  person,
  current,
  unit,
  now,
  sparks,
  onChoose,
}: PersonSwitcherProps & { person: PersonOverview }): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const glance = glanceAt(person, { unit, now, language });
  const side = glance.range ? sideOf(glance.range) : 'none';
  const { personId, ranges, cadenceMs, clockSkewMs } = person;
  return (
    <button
      type="button"
      aria-current={personId === current?.personId}
      onClick={() => onChoose({ personId })}
    >
      <PersonName person={person} />
      <Sparkline
        readings={sparks.sparks.value.get(personId) ?? []}
        ranges={ranges}
        cadenceMs={cadenceMs}
        now={now + clockSkewMs}
        isFresh={glance.freshness === 'fresh'}
      />
      <span class="persons-value" data-side={side}>
        <RangeShape side={side} />
        <strong data-freshness={glance.freshness}>{glance.value || t('glance.noNumber')}</strong>
        <TrendArrow trend={glance.trend} size={16} />
      </span>
      <span class="mute small">
        {person.simulated ? (
          <strong class="persons-simulated">{t('glance.simulatedShort')}</strong>
        ) : (
          glance.age || t('glance.noReading')
        )}
      </span>
    </button>
  );
}
