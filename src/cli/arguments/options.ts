import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import type { SourceId } from '../../shared/people/account.ts';
import type { DateOrder } from '../../shared/transfer/wall-time.ts';
import type { TargetGroup } from '../../shared/statistics/targets.ts';
import type { Output } from '../output/report.ts';

export const BARS = ['waybar', 'xbar', 'tmux'] as const;
export type BarName = (typeof BARS)[number];

/** Where readings come from: asked of the service now, or out of what is stored. */
export const ORIGINS = ['cloud', 'history'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What was asked for, checked; absent where a command has its own default or asks the profile. */
export interface Options {
  source?: SourceId;
  unit?: GlucoseUnit;
  timezone: string;
  hours?: number;
  days?: number;
  minIntervalMinutes?: number;
  from?: Origin;
  targets?: TargetGroup;
  format?: BarName;
  dateOrder?: DateOrder;
  preview: boolean;
  output: Output;
  credentialsFromInput: boolean;
  again: boolean;
  help: boolean;
}

export interface OptionWords {
  /** What stands for its value in the help; absent for a switch. */
  value?: string;
  help: string;
}

/** Every option there is; a command names those that it takes. */
export const OPTIONS = {
  source: {
    value: 'ID',
    help: 'which service: dexcom-share, librelinkup, nightscout, dexcom-web or simulator',
  },
  'credentials-stdin': { help: 'read the account’s details from standard input, as JSON' },
  unit: { value: 'UNIT', help: 'mg/dL or mmol/L; the profile’s own when left out' },
  timezone: { value: 'ZONE', help: 'an IANA name such as Europe/Vienna; the computer’s own when left out' },
  hours: { value: 'N', help: 'how far back, 1 to 2160' },
  days: { value: 'N', help: 'how far back, 1 to 366' },
  'min-interval': {
    value: 'MINUTES',
    help: 'do nothing when a reading was stored less than so long ago; 4 when left out',
  },
  from: { value: 'WHERE', help: 'cloud or history: ask the service, or use what is stored' },
  targets: { value: 'GROUP', help: 'whose targets: adult, older (or at high risk) or pregnancy' },
  format: { value: 'BAR', help: 'one line for waybar, xbar or tmux, from what is stored' },
  'date-order': {
    value: 'ORDER',
    help: 'day-first or month-first, where a file’s dates can be read both ways',
  },
  preview: { help: 'tell what the file would bring, and change nothing' },
  again: { help: 'send details once more that the service has refused; for people, never for a timer' },
  json: { help: 'print JSON' },
  csv: { help: 'print CSV' },
  help: { help: 'show this help' },
} as const satisfies Readonly<Record<string, OptionWords>>;
export type OptionName = keyof typeof OPTIONS;

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
