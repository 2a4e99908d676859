import type { AlertKind } from '../../../shared/alerts/kind.ts';
import type { Searchable } from './searchable.ts';

const LOW = { section: 'alerts', words: 'settingsSearch.lowAlarms' } as const;
const HIGH = { section: 'alerts', words: 'settingsSearch.highAlarms' } as const;
const MISSING = { section: 'alerts', words: 'settingsSearch.dataAlarms' } as const;

/** Each alarm by its kind. */
const KINDS = {
  urgentLow: { ...LOW, label: 'alerts.urgentLow' },
  predictedLow: { ...LOW, label: 'alerts.predictedLow' },
  low: { ...LOW, label: 'alerts.low' },
  fallingFast: { ...LOW, label: 'alerts.fallingFast' },
  urgentHigh: { ...HIGH, label: 'alerts.urgentHigh' },
  high: { ...HIGH, label: 'alerts.high' },
  predictedHigh: { ...HIGH, label: 'alerts.predictedHigh' },
  risingFast: { ...HIGH, label: 'alerts.risingFast' },
  noData: { ...MISSING, label: 'alerts.noData' },
  sourceProblem: { ...MISSING, label: 'alerts.sourceProblem' },
  backInRange: { section: 'alerts', label: 'alerts.backInRange', words: 'settingsSearch.backInRange' },
} as const satisfies Readonly<Record<AlertKind, Searchable>>;

/** What every alarm has of its own is shown at one of them: at a low, which has all of it but looking ahead. */
const OF_EACH = { section: 'alerts', inside: 'low' } as const;

export const SEARCHABLE_ALARMS = {
  presets: {
    section: 'alerts',
    label: 'rules.presets',
    also: ['presets.adult', 'presets.child', 'presets.pregnancy', 'presets.discreet'],
    words: 'settingsSearch.presets',
  },
  resetAlarms: {
    section: 'alerts',
    label: 'rules.resetToDefaults',
    also: ['settings.undo'],
    words: 'settingsSearch.resetAlarms',
  },
  partOfDay: {
    section: 'alerts',
    label: 'rules.partOfDay',
    also: ['rules.day', 'rules.night', 'rules.atNight', 'rules.sameAsDay', 'rules.numbersOfItsOwn'],
    words: 'settingsSearch.partOfDay',
  },
  ...KINDS,
  alarmSound: {
    ...OF_EACH,
    label: 'rules.sound',
    also: ['rules.soundFalling', 'rules.soundRising', 'rules.soundPulse', 'rules.soundChime', 'rules.play'],
    words: 'settingsSearch.alarmSound',
  },
  snoozeChoices: { ...OF_EACH, label: 'rules.snoozeChoices', words: 'settingsSearch.snoozeChoices' },
  againEvery: {
    ...OF_EACH,
    label: 'rules.againEvery',
    also: ['rules.whileNobodyReacts'],
    words: 'settingsSearch.againEvery',
  },
  waitsFor: { ...OF_EACH, label: 'rules.waitsFor', words: 'settingsSearch.waitsFor' },
  overOnceBack: { ...OF_EACH, label: 'rules.overOnceBack', words: 'settingsSearch.overOnceBack' },
  notWhileTurning: { ...OF_EACH, label: 'rules.notWhileTurning', words: 'settingsSearch.notWhileTurning' },
  looksAhead: {
    ...OF_EACH,
    inside: 'predictedLow',
    label: 'rules.looksAhead',
    words: 'settingsSearch.looksAhead',
  },
  shownBy: {
    ...OF_EACH,
    label: 'rules.shownBy',
    also: ['rules.aNotification', 'rules.theAlertWindow'],
    words: 'settingsSearch.shownBy',
  },
  doNotDisturb: {
    ...OF_EACH,
    label: 'rules.throughDoNotDisturb',
    words: 'settingsSearch.doNotDisturb',
  },
  quietHours: {
    section: 'alerts',
    label: 'rules.quietHours',
    also: ['rules.quietHoursMeans', 'rules.addQuietHours', 'rules.alsoSilence'],
    words: 'settingsSearch.quietHours',
  },
  rehearsal: {
    section: 'alerts',
    label: 'rules.rehearsal',
    also: ['rules.rehearseLow'],
    words: 'settingsSearch.rehearsal',
  },
} as const satisfies Readonly<Record<string, Searchable>>;
