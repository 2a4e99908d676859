import { describe, expect, it } from 'vitest';
import {
  alertName,
  raisedWords,
  scheduleWords,
  settingWords,
  wearWords,
} from '../../../src/renderer/settings/account-devices-words.ts';
import type { DeviceAlert } from '../../../src/shared/people/device-status.ts';
import { english } from '../../support/english.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FACE = { language: english, timeZone: 'UTC' };

const wornFor = (ageMs: number): string | undefined => {
  const activatedAt = NOW - ageMs;
  const times = { activatedAt, warmedUpAt: activatedAt + HOUR_MS, endsBy: activatedAt + 15 * DAY_MS };
  return wearWords({ name: 'Sensor', schedules: [], ...times }, NOW, FACE);
};

describe('a sensor', () => {
  it.each([
    [0, 'Warming up; the first reading is due at 13:00.'],
    [HOUR_MS, 'In use for less than a day, since 20 Nov.'],
    [DAY_MS, 'In use for 1 day, since 19 Nov.'],
    [9 * DAY_MS + HOUR_MS, 'In use for 9 days, since 11 Nov.'],
    [15 * DAY_MS, 'In use for 15 days, since 5 Nov.'],
    [15 * DAY_MS + 1, 'Ended. It was activated on 5 Nov.'],
  ])('that was activated %i ms ago reads: %s', (ageMs, words) => {
    expect(wornFor(ageMs)).toBe(words);
  });

  it('of which no beginning is known claims none', () => {
    expect(wearWords({ name: 'Sensor', schedules: [] }, NOW, FACE)).toBeUndefined();
  });
});

describe('an alert of a device', () => {
  it.each([
    [{ kind: 'low', enabled: true, threshold: { amount: 70, unit: 'mg/dL' } }, '3.9 mmol/L'],
    [
      { kind: 'low', threshold: { amount: 70, unit: 'mg/dL' }, snoozeMinutes: 30 },
      '3.9 mmol/L, snooze 30 min',
    ],
    [{ kind: 'rise', enabled: true, threshold: { amount: 3, unit: 'mg/dL/min' } }, '0.2 mmol/L a minute'],
    [{ kind: 'signalLoss', enabled: true, threshold: { amount: 20, unit: 'minutes' } }, 'after 20 min'],
    [{ kind: 'high', enabled: false, threshold: { amount: 250, unit: 'mg/dL' } }, 'off'],
    [{ kind: 'other', enabled: true }, 'on'],
    [{ kind: 'other' }, 'not said'],
  ] satisfies [DeviceAlert, string][])('reads by how it is set: %j', (alert, words) => {
    expect(settingWords(alert, 'mmol/L', { language: english, mgdlPerMmol: 18 })).toBe(words);
  });

  it('has a name, if need be the vendor’s', () => {
    expect(alertName({ kind: 'urgentLowSoon' }, english)).toBe('Urgent low soon');
    expect(alertName({ kind: 'other', name: 'fixedLow' }, english)).toBe('Fixed low');
    expect(alertName({ kind: 'other', name: 'unknown' }, english)).toBe('Another alert');
  });

  it('holds at the hours and on the days of its schedule', () => {
    const daysOfWeek = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    const allDay = { startTime: '00:00', endTime: '00:00', alerts: [] };
    expect(scheduleWords({ ...allDay, daysOfWeek }, english)).toBe('Alerts');
    const night = { name: 'Night', startTime: '22:00', endTime: '07:00', daysOfWeek: ['sunday'], alerts: [] };
    expect(scheduleWords(night, english)).toBe('Night, 22:00–07:00, Sun');
    expect(scheduleWords({ ...night, isEnabled: false }, english)).toBe(
      'Night, 22:00–07:00, Sun, switched off',
    );
  });

  it('that was raised says when, and what became of it where that is known', () => {
    const raised = { kind: 'low', at: NOW - DAY_MS } as const;
    expect(raisedWords({ ...raised, state: 'sounding' }, NOW, FACE)).toBe('19 Nov, 12:00, sounded');
    expect(raisedWords(raised, NOW, FACE)).toBe('19 Nov, 12:00');
  });
});
