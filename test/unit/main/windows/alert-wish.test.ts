import { describe, expect, it } from 'vitest';
import type { Alarm, AlarmEntry } from '../../../../src/shared/overview/overview.ts';
import { alertWish, occasionOf } from '../../../../src/main/windows/alert-wish.ts';

const MIA: AlarmEntry = {
  personId: 'mia',
  name: 'Mia',
  colour: 'blue',
  kind: 'low',
  rehearsal: false,
  clockSkewMs: 0,
  mgdlPerMmol: 18,
  reason: '',
  snoozeMinutes: [15],
};
const SOUND = { sound: 'falling', level: 1, volume: 50, startedAt: 5 } as const;
const alarm = (told: Partial<Alarm> = {}): Alarm => ({ entries: [MIA], window: true, troubles: [], ...told });

describe('the alert window', () => {
  it('is shown when an alarm wants it, out of sight when only a sound is wanted, and else not there', () => {
    expect(alertWish(alarm())).toBe('shown');
    expect(alertWish(alarm({ sound: SOUND }))).toBe('shown');
    expect(alertWish(alarm({ window: false, sound: SOUND }))).toBe('heard');
    expect(alertWish(alarm({ window: false, sound: { ...SOUND, sound: 'none' } }))).toBe('none');
    expect(alertWish(alarm({ window: false }))).toBe('none');
  });

  it('put out of sight comes back when the alarm speaks again, gets worse, or another person joins', () => {
    const put = occasionOf(alarm({ sound: SOUND }));
    expect(occasionOf(alarm({ sound: SOUND, troubles: ['x'] }))).toBe(put);
    expect(occasionOf(alarm({ sound: SOUND, entries: [{ ...MIA, reason: 'told anew' }] }))).toBe(put);
    for (const change of [
      { sound: { ...SOUND, startedAt: 6 } },
      { sound: SOUND, entries: [{ ...MIA, kind: 'urgentLow' as const }] },
      { sound: SOUND, entries: [MIA, { ...MIA, personId: 'noah' }] },
      { sound: SOUND, entries: [{ ...MIA, rehearsal: true }] },
    ]) {
      expect(occasionOf(alarm(change))).not.toBe(put);
    }
  });
});
