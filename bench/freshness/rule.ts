import type { EpochMs } from '../../src/shared/glucose/reading.ts';
import type { Random } from './random.ts';

/** What an asking program knows when it has just been answered. */
export interface Answer {
  now: EpochMs;
  outcome: 'new' | 'nothing' | 'failed';
  /** Newest reading it has. */
  newestReadAt: EpochMs;
  /** The last few it has, ascending. */
  readings: readonly { readAt: EpochMs }[];
  /** When a request last did not fail. */
  lastSuccessAt: EpochMs;
  /** Failures in a row, 0 after a success. */
  failures: number;
}

/** When the program asks again. */
export type AskAgain = (answer: Answer) => EpochMs;

export interface Setting {
  cadenceMs: number;
  random: Random;
}

/** A way to decide when to ask. Begun anew for each run, since a rule may remember what it has seen. */
export interface Rule {
  name: string;
  /** The programs that follow it. */
  usedBy: readonly string[];
  begin(setting: Setting): AskAgain;
}
