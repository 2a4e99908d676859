import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import type { Device } from '../../shared/people/device-status.ts';
import { momentWords } from '../ui/clock-time.ts';
import { alertName, scheduleWords, settingWords, wearWords } from './account-devices-words.ts';

export interface DeviceItemProps {
  device: Device;
  now: EpochMs;
  unit: GlucoseUnit;
  mgdlPerMmol: number;
}

/** One sensor, phone or receiver. */
export function DeviceItem({ device, now, unit, mgdlPerMmol }: DeviceItemProps): JSX.Element {
  const { name, serial, lastUploadAt, schedules } = device;
  const language = useLanguage();
  const worn = wearWords(device, now, { language });
  return (
    <li class="device">
      <h3>{name}</h3>
      {serial !== undefined && (
        <p>
          <span class="mute">{language.t('devices.serialNumber')}</span> <span class="serial">{serial}</span>
        </p>
      )}
      {worn !== undefined && <p>{worn}</p>}
      {lastUploadAt !== undefined && (
        <p class="mute">
          {language.t('devices.lastUpload', { moment: momentWords(lastUploadAt, now, { language }) })}
        </p>
      )}
      {schedules.map((schedule, index) => (
        <div key={index} class="device-schedule">
          <p class="mute">{scheduleWords(schedule, language)}</p>
          <ul class="device-facts" aria-label={scheduleWords(schedule, language)}>
            {schedule.alerts.map((alert, position) => (
              <li key={position}>
                <span>{alertName(alert, language)}</span>
                <span class="mute">{settingWords(alert, unit, { language, mgdlPerMmol })}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </li>
  );
}
