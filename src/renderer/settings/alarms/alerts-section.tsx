import { useSignal } from '@preact/signals';
import { useLanguage } from '../../ui/language.tsx';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Person } from '../../../shared/people/person.ts';
import { Icon } from '../../ui/icon.tsx';
import { NobodyYet, PersonPicker } from '../person-picker.tsx';
import type { SectionProps } from '../settings-window.tsx';
import { DayAndNight } from './day-and-night.tsx';
import { PresetChoice } from './preset-choice.tsx';
import { Preview } from './preview.tsx';
import { QuietHoursList } from './quiet-hours.tsx';
import { RehearsalSection } from './rehearsal-section.tsx';
import { createSoundTrial } from './sound-trial.ts';
import { usePlanEdits } from './use-plan-edits.ts';

/** What speaks up for a person, when, how often, and how. */
export function AlertsSection(props: SectionProps): JSX.Element {
  const { settings } = props;
  const { t } = useLanguage();
  const chosenId = useSignal('');
  const person = settings.persons.find(({ id }) => id === chosenId.value) ?? settings.persons[0];
  return (
    <>
      <h1>{t('settings.alerts')}</h1>
      {person ? (
        <>
          <PersonPicker
            persons={settings.persons}
            chosen={person}
            onChoose={(id) => {
              props.status.clear();
              chosenId.value = id;
            }}
          />
          <PersonAlerts key={person.id} {...props} person={person} />
        </>
      ) : (
        <NobodyYet />
      )}
    </>
  );
}

function PersonAlerts(props: SectionProps & { person: Person }): JSX.Element {
  const { settings, facts, store, clock, person } = props;
  const { t } = useLanguage();
  const edits = usePlanEdits(person, props);
  const trial = useMemo(() => createSoundTrial(clock), [clock]);
  useEffect(() => () => trial.stop(), [trial]);
  const { unit } = settings;
  const plan = person.alerts;
  const standing = facts.persons.find(({ personId }) => personId === person.id);
  return (
    <>
      <Troubles troubles={facts.alarm.troubles} />
      <PresetChoice name={person.name} plan={plan} edits={edits} unit={unit} />
      <DayAndNight plan={plan} edits={edits} unit={unit} trial={trial} />
      <Preview
        api={store.api}
        clock={clock}
        personId={person.id}
        plan={plan}
        cadenceMs={standing?.cadenceMs ?? 300_000}
        mgdlPerMmol={standing?.mgdlPerMmol}
        unit={unit}
      />
      <QuietHoursList name={person.name} plan={plan} edits={edits} />
      <RehearsalSection {...props} />
      <p class="mute small">{t('rules.onlyCurrent')}</p>
    </>
  );
}

/** What can't be used on this computer stands above everything that counts on it. */
function Troubles({ troubles }: { troubles: readonly string[] }): JSX.Element | null {
  const { t } = useLanguage();
  if (troubles.length === 0) return null;
  return (
    <ul class="troubles" aria-label={t('rules.troubles')}>
      {troubles.map((trouble) => (
        <li key={trouble}>
          <Icon name="warning" />
          {trouble}
        </li>
      ))}
    </ul>
  );
}
