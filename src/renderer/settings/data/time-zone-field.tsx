import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { describedBy, Labelled } from '../../ui/labelled.tsx';
import { useLanguage } from '../../ui/language.tsx';

export interface TimeZoneFieldProps {
  timeZone: string;
  onChange: (timeZone: string) => void;
}

/** The zone in which a file's times were shown; choosing another reads the file anew. */
export function TimeZoneField({ timeZone, onChange }: TimeZoneFieldProps): JSX.Element {
  const { t } = useLanguage();
  const id = useId();
  const hint = t('transfer.timeZoneHint');
  const zones = [...new Set([timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted();
  return (
    <Labelled id={id} label={t('transfer.timeZone')} hint={hint}>
      <select
        id={id}
        class="input"
        value={timeZone}
        onChange={({ currentTarget: { value } }) => onChange(value)}
        {...describedBy({ id, hint })}
      >
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
