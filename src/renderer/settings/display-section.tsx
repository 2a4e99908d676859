import type { ComponentChildren, JSX } from 'preact';
import type { Preferences } from '../../shared/settings/settings.ts';
import { Segmented } from '../ui/segmented.tsx';
import type { SectionProps } from './settings-window.tsx';

const UNITS = [
  { value: 'mg/dL', label: 'mg/dL' },
  { value: 'mmol/L', label: 'mmol/L' },
] as const;
const THEMES = [
  { value: 'system', label: 'Like the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
const HOURS = ([3, 6, 12, 24] as const).map((value) => ({ value, label: `${value} h` }));

/** How everything looks; each choice applies at once. */
export function DisplaySection({ settings, store, status }: SectionProps): JSX.Element {
  const change = (changed: Partial<Preferences>): void =>
    void status.attempt(() => store.api.settings.change(changed));
  return (
    <>
      <h1>Display</h1>
      <Setting name="Unit">
        <Segmented label="Unit" options={UNITS} value={settings.unit} onChange={(unit) => change({ unit })} />
      </Setting>
      <Setting name="Colours">
        <Segmented
          label="Colours"
          options={THEMES}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      </Setting>
      <Setting name="Hours in the chart">
        <Segmented
          label="Hours in the chart"
          options={HOURS}
          value={settings.chartHours}
          onChange={(chartHours) => change({ chartHours })}
        />
      </Setting>
    </>
  );
}

function Setting({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="setting">
      <span aria-hidden="true">{name}</span>
      {children}
    </div>
  );
}
