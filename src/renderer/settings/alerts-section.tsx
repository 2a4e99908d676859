import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { AlertKind, AlertRules } from '../../shared/alerts/rules.ts';
import { AlertRow } from './alert-row.tsx';
import { NobodyYet, PersonPicker } from './person-picker.tsx';
import type { SectionProps } from './settings-window.tsx';

const ORDER: readonly AlertKind[] = ['urgentHigh', 'high', 'low', 'urgentLow', 'noData'];

/** What speaks up for a person, when, and how often. */
export function AlertsSection({ settings, store, status }: SectionProps): JSX.Element {
  const chosenId = useSignal('');
  const person = settings.persons.find(({ id }) => id === chosenId.value) ?? settings.persons[0];
  if (!person) {
    return (
      <>
        <h1>Alerts</h1>
        <NobodyYet />
      </>
    );
  }
  const save = (alerts: AlertRules): void =>
    void status.attempt(async () => {
      await store.api.persons.change({ id: person.id, alerts });
      status.say('The alerts are saved.');
    });
  return (
    <>
      <h1>Alerts</h1>
      <PersonPicker persons={settings.persons} chosen={person} onChoose={(id) => (chosenId.value = id)} />
      <ul class="rows">
        {ORDER.map((kind) => (
          <AlertRow
            key={`${person.id}-${kind}`}
            kind={kind}
            rules={person.alerts}
            unit={settings.unit}
            onChange={save}
          />
        ))}
      </ul>
      <p class="mute small">
        Only a current reading can alert: never an old one, an error, or the same reading twice. An urgent low
        can be snoozed for 30 minutes at most, anything else for an hour.
      </p>
      <p class="mute small">Don’t rely on these alerts alone. Keep the alarms of the sensor’s own app on.</p>
    </>
  );
}
