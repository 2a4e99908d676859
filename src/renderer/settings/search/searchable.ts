import type { PlainMessageKey } from '../../../shared/i18n/messages.ts';
import type { SectionId } from './section-titles.ts';
import { SEARCHABLE_ALARMS } from './searchable-alarms.ts';

/** A setting that can be searched for, in the language that is spoken. */
export interface Searchable {
  section: SectionId;
  /** What it is called on the screen. */
  label: PlainMessageKey;
  /** What else is written there: its hint, its choices. */
  also?: readonly PlainMessageKey[];
  /** Other words that people may look for it with. */
  words: PlainMessageKey;
  /** The setting in which it is folded away, and which has to be unfolded first. */
  inside?: string;
}

/** Everything that can be searched for. The name of each stands in the window as `data-setting`. */
export const SEARCHABLE = {
  addAccount: {
    section: 'persons',
    label: 'accounts.addAccount',
    also: ['accounts.whereFrom'],
    words: 'settingsSearch.addAccount',
  },
  account: {
    section: 'persons',
    label: 'settingsSearch.accountLabel',
    words: 'settingsSearch.account',
  },
  accountOrder: {
    section: 'persons',
    label: 'settingsSearch.accountOrderLabel',
    also: ['accounts.orderNote'],
    words: 'settingsSearch.accountOrder',
  },
  addPerson: { section: 'persons', label: 'accounts.addPerson', words: 'settingsSearch.addPerson' },
  person: {
    section: 'persons',
    label: 'settingsSearch.personLabel',
    also: ['accounts.name', 'accounts.colour', 'accounts.remove'],
    words: 'settingsSearch.person',
  },
  mirror: {
    section: 'persons',
    label: 'mirror.add',
    also: ['mirror.mirroredTo'],
    words: 'settingsSearch.mirror',
  },

  rangeUrgentHigh: { section: 'ranges', label: 'common.rangeUrgentHigh', words: 'settingsSearch.ranges' },
  rangeHigh: { section: 'ranges', label: 'common.rangeHigh', words: 'settingsSearch.ranges' },
  rangeLow: { section: 'ranges', label: 'common.rangeLow', words: 'settingsSearch.ranges' },
  rangeUrgentLow: { section: 'ranges', label: 'common.rangeUrgentLow', words: 'settingsSearch.ranges' },
  usualRange: {
    section: 'ranges',
    label: 'settingsSearch.usualRangeLabel',
    words: 'settingsSearch.usualRange',
  },

  ...SEARCHABLE_ALARMS,

  logFilter: {
    section: 'log',
    label: 'settings.alertLog',
    also: ['logSection.alert', 'logSection.whatHappened'],
    words: 'settingsSearch.logFilter',
  },
  logExport: {
    section: 'log',
    label: 'logSection.exportCsv',
    also: ['logSection.exportJson', 'logSection.exportNote'],
    words: 'settingsSearch.exports',
  },

  discreetNow: {
    section: 'discreet',
    label: 'discreet.now',
    also: ['discreet.means'],
    words: 'settingsSearch.discreet',
  },
  discreetTimes: {
    section: 'discreet',
    label: 'discreet.atTimes',
    also: ['discreet.addTime'],
    words: 'settingsSearch.discreetTimes',
  },
  hideFromCapture: {
    section: 'discreet',
    label: 'discreet.keepOut',
    also: ['discreet.leftOut'],
    words: 'settingsSearch.hideFromCapture',
  },

  language: { section: 'display', label: 'display.language', words: 'settingsSearch.language' },
  unit: { section: 'display', label: 'display.unit', words: 'settingsSearch.unit' },
  theme: {
    section: 'display',
    label: 'display.theme',
    also: ['display.themeSystem', 'display.themeLight', 'display.themeDark', 'display.themeContrast'],
    words: 'settingsSearch.theme',
  },
  palette: {
    section: 'display',
    label: 'display.palette',
    also: ['display.paletteStandard', 'display.paletteBlueOrange', 'display.paletteRedTeal'],
    words: 'settingsSearch.palette',
  },
  textSize: { section: 'display', label: 'display.textSize', words: 'settingsSearch.textSize' },
  chartHours: { section: 'display', label: 'display.chartHours', words: 'settingsSearch.chartHours' },

  exportHistory: {
    section: 'data',
    label: 'transfer.export',
    also: [
      'transfer.exportAbout',
      'transfer.period',
      'transfer.firstDay',
      'transfer.lastDay',
      'transfer.exportCsv',
      'transfer.exportJson',
    ],
    words: 'settingsSearch.exports',
  },
  importHistory: {
    section: 'data',
    label: 'transfer.import',
    also: ['transfer.importAbout', 'transfer.chooseFile', 'transfer.imported'],
    words: 'settingsSearch.imports',
  },

  startAtLogin: { section: 'general', label: 'general.startAtLogin', words: 'settingsSearch.startAtLogin' },
  historyToKeep: {
    section: 'general',
    label: 'general.historyToKeep',
    also: ['general.keepAll'],
    words: 'settingsSearch.historyToKeep',
  },
  updates: {
    section: 'general',
    label: 'updates.title',
    also: ['updates.daily', 'updates.checkNow', 'updates.restart', 'updates.openPage'],
    words: 'settingsSearch.updates',
  },
  about: {
    section: 'general',
    label: 'general.about',
    also: ['general.profileFolder', 'general.version', 'general.notMedical'],
    words: 'settingsSearch.about',
  },

  sourceHealth: {
    section: 'diagnostics',
    label: 'diagnostics.lastAsks',
    also: [
      'diagnostics.lastAnswer',
      'diagnostics.nextAsk',
      'diagnostics.readingsAppear',
      'diagnostics.clock',
    ],
    words: 'settingsSearch.sourceHealth',
  },
  diagnosticsFile: {
    section: 'diagnostics',
    label: 'diagnostics.fileTitle',
    also: [
      'diagnostics.fileText',
      'diagnostics.names',
      'diagnostics.addresses',
      'diagnostics.glucose',
      'diagnostics.preview',
      'diagnostics.save',
    ],
    words: 'settingsSearch.diagnosticsFile',
  },
  onComputer: {
    section: 'diagnostics',
    label: 'diagnostics.onComputer',
    also: ['diagnostics.logFolder'],
    words: 'settingsSearch.onComputer',
  },
} as const satisfies Readonly<Record<string, Searchable>>;

export type SettingName = keyof typeof SEARCHABLE;

/** What marks the place of a setting in the window: the control, or what stands around its controls. */
export function placeOf(name: SettingName): { 'data-setting': SettingName } {
  return { 'data-setting': name };
}
