import type { AlertLogEntry } from '../../src/shared/alerts/log.ts';

const MINUTE_MS = 60_000;

/** A night and a morning of somebody's alarms, newest last as nobody promises an order. */
export function fakeAlertLog(personId: string, now: number): AlertLogEntry[] {
  const at = (minutesAgo: number): Pick<AlertLogEntry, 'at' | 'personId'> => ({
    at: now - minutesAgo * MINUTE_MS,
    personId,
  });
  return [
    { ...at(1500), kind: 'high', action: 'fire', reason: 'beyondThreshold', mgdl: 262 },
    { ...at(1440), kind: 'high', action: 'repeat', reason: 'beyondThreshold', mgdl: 271 },
    { ...at(1380), kind: 'high', action: 'end', reason: 'backInRange', mgdl: 236 },
    { ...at(690), kind: 'low', action: 'silent', reason: 'notPersistent', mgdl: 69 },
    { ...at(685), kind: 'low', action: 'fire', reason: 'beyondThreshold', mgdl: 68 },
    { ...at(683), kind: 'low', action: 'snooze', reason: '30 min', from: 'alertWindow' },
    { ...at(680), kind: 'low', action: 'silent', reason: 'snoozed', mgdl: 64 },
    { ...at(660), kind: 'urgentLow', action: 'fire', reason: 'beyondThreshold', mgdl: 54 },
    { ...at(658), kind: 'urgentLow', action: 'acknowledge', reason: 'known', from: 'alertWindow' },
    { ...at(640), kind: 'low', action: 'end', reason: 'backInRange', mgdl: 77 },
    { ...at(320), kind: 'noData', action: 'fire', reason: 'noReading', mgdl: 112 },
    { ...at(300), kind: 'noData', action: 'end', reason: 'readingArrived', mgdl: 104 },
    {
      ...at(120),
      kind: 'low',
      action: 'catchUp',
      reason: 'Between 07:10 and 07:40: low for 15 min, lowest 62 mg/dL at 07:25.',
    },
    {
      ...at(60),
      kind: 'low',
      action: 'channelFailed',
      reason: 'The alarm’s sound can’t be played: This computer has no loudspeaker.',
    },
  ];
}
