import type { Freshness } from '../glucose/freshness.ts';
import type { EpochMs, SourceReading } from '../glucose/reading.ts';
import type { AlertRules } from './rules.ts';
import type { AlertState } from './state.ts';

/** Something about an account that only a person can mend, or that lasts. */
export interface SourceProblem {
  since: EpochMs;
}

/** What a rule may know when it is asked. */
export interface Moment {
  rules: AlertRules;
  /** Of the account that speaks; ascending by time, the newest last. */
  readings: readonly SourceReading[];
  newest: SourceReading | undefined;
  freshness: Freshness;
  state: AlertState;
  now: EpochMs;
  /** Since when a reading could be expected: the start of the program, the wake from sleep, a new account. */
  expectingSince: EpochMs;
  /** `unknown` while an account has yet to tell, after the start of the program. */
  problem: SourceProblem | 'unknown' | undefined;
}

/** Why a condition that is met says nothing yet. */
export type WaitReason = 'notPersistent' | 'stale';

/**
 * What a rule finds: its condition `holds`; it is met but `waits`; it is `over` or never was; or it is `unknown`,
 * because there is nothing fresh to judge by.
 */
export type Finding =
  | {
      course: 'holds';
      /** It may be over: one more such reading will tell. Until then there is nothing to say. */
      fading?: true;
    }
  | { course: 'waits'; reason: WaitReason }
  | { course: 'over' }
  | { course: 'unknown' };

/** One alarm's rule: pure, and asked at every look. */
export type Condition = (moment: Moment) => Finding;

export const HOLDS: Finding = { course: 'holds' };
export const OVER: Finding = { course: 'over' };
export const UNKNOWN: Finding = { course: 'unknown' };
