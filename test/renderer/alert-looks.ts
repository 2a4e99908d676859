import { alertSize } from '../../src/main/windows/alert-placement.ts';
import type { ALARM_SCENARIOS } from './alarm-scenarios.ts';
import type { Look } from './harness.ts';

type Panel = Partial<Parameters<typeof alertSize>[0]>;

/** The alert window over a scenario, as large as main makes it for that. */
export function alertLook(scenario: keyof typeof ALARM_SCENARIOS, panel: Panel = {}): Look {
  const size = alertSize({ entries: 1, rehearsals: 0, troubles: 0, discreet: false, ...panel });
  return { window: 'alert', scenario, size };
}

/** Everything that may stand there. */
export const ALERT_LOOKS: readonly Look[] = [
  alertLook('alarm'),
  alertLook('alarmMmol', { entries: 2 }),
  alertLook('alarmLow'),
  alertLook('alarmHigh'),
  alertLook('alarmSoon'),
  alertLook('alarmNoData'),
  alertLook('alarmTwo', { entries: 2 }),
  alertLook('alarmRehearsal', { rehearsals: 1 }),
  alertLook('alarmSimulated'),
  alertLook('alarmTroubles', { troubles: 2 }),
  alertLook('alarmDiscreet', { discreet: true }),
  alertLook('alarmDiscreetTwo', { entries: 2, discreet: true }),
  alertLook('alarmOver'),
];
