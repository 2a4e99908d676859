import type { EpochMs } from '../../src/shared/glucose/reading.ts';
import { type Random, between } from './random.ts';
import type { Answer, Rule, Setting } from './rule.ts';

const SECOND_MS = 1000;
/** What these rules take every sensor's cadence to be. */
const FIVE_MINUTES_MS = 300 * SECOND_MS;

/** A rule that looks only at the last answer. */
function rule(name: string, next: (answer: Answer, setting: Setting) => EpochMs): Rule {
  return { name, usedBy: [name], begin: (setting) => (answer) => next(answer, setting) };
}

const inS = ({ now }: Answer, seconds: number): EpochMs => now + seconds * SECOND_MS;
const ageS = ({ now, newestReadAt }: Answer): number => (now - newestReadAt) / SECOND_MS;
const afterReading = ({ newestReadAt }: Answer, seconds: number): EpochMs =>
  newestReadAt + seconds * SECOND_MS;

/** internal/ticker/fetch.go L32-55, config/default.go L47-48: 330 s after the reading, else every 30 s. */
const nightscoutMenuBar = rule('nightscout-menu-bar', (answer) => {
  const at = afterReading(answer, 330);
  return answer.outcome === 'new' && at > answer.now ? at : inS(answer, 30);
});

/** A tick every few seconds asks when the last success is 60 s old, or the reading 300 s and the success 10 s. */
function glucoseBar(name: string, tickS: number): Rule {
  return rule(name, (answer) => {
    const { now, lastSuccessAt } = answer;
    const soonestAt = Math.max(lastSuccessAt + 10 * SECOND_MS, afterReading(answer, 300));
    const wantedAt = Math.min(lastSuccessAt + 60 * SECOND_MS, soonestAt);
    const ticks = Math.max(1, Math.ceil((wantedAt - now) / (tickS * SECOND_MS)));
    return inS(answer, ticks * tickS);
  });
}

/** inc/umain_glucose.inc L194-207, umain.pp L1064-65. */
const trndi = rule('Trndi', (answer) => inS(answer, Math.max(120, 300 - ageS(answer)) + 15));

/**
 * ViewModel.swift L93-115. It stops for good after an error that Dexcom words itself; the failing cloud here
 * gives no answer at all, after which it goes on.
 */
const lukaMini = rule('Luka Mini', (answer) => Math.max(afterReading(answer, 310), inS(answer, 10)));

/** LibreLinkUpService.swift, startRefreshLoop: 60 s for LibreLinkUp, 300 s for Nightscout; 30 s doubling to 900 s. */
const glucoBar = rule('GlucoBar (giantvillain)', (answer, { cadenceMs }) => {
  if (answer.failures > 0) return inS(answer, Math.min(30 * 2 ** (answer.failures - 1), 900));
  return inS(answer, cadenceMs < FIVE_MINUTES_MS ? 60 : 300);
});

/** PollScheduling.swift: 5 s past each minute since the reading; equal jitter from 30 s to 600 s. */
const sugarbar = rule('sugarbar', (answer, { random }) => {
  if (answer.failures > 0) return inS(answer, equalJitterS(answer.failures, random));
  return afterReading(answer, 60 * Math.floor((ageS(answer) - 5) / 60 + 1) + 5);
});

function equalJitterS(failures: number, random: Random): number {
  const stepS = Math.min(30 * 2 ** Math.min(failures - 1, 10), 600);
  return stepS / 2 + between(random, [0, stepS / 2]);
}

/** extension.js: fixed 60 s; after failures the base doubles. Where it stops isn't noted, so 16 times is taken. */
const nightwatcher = rule('nightwatcher', ({ now, failures }) => {
  return now + 60 * SECOND_MS * 2 ** Math.min(failures, 4);
});

/** A tick of 10 s that asks only when the reading is older than 5 minutes. */
const glucoseTicker = rule('glucose-ticker', (answer) => {
  const ticks = Math.max(1, Math.ceil((300 - ageS(answer)) / 10));
  return inS(answer, 10 * ticks);
});

/** BGData.swift L170-206, without its live connection. */
const loopFollow = rule('LoopFollow', (answer) => {
  const age = ageS(answer);
  if (answer.outcome === 'failed') return inS(answer, 10);
  if (age < 300) return inS(answer, 300 - age + 10);
  if (age < 420) return inS(answer, 5);
  if (age < 600) return inS(answer, 30);
  return inS(answer, age < 1200 ? 60 : 300);
});

/** ShareFollowService L112-127 and Anticipate: the reading's next slot of 300 s, then 20 s on, then the next slot. */
const xdrip = rule('xDrip+', (answer) => {
  const slots = Math.floor(ageS(answer) / 300);
  const intoSlotS = ageS(answer) - slots * 300;
  const isFirstTry = slots > 0 && intoSlotS < 10;
  return isFirstTry ? inS(answer, 20) : afterReading(answer, (slots + 1) * 300);
});

/** lib/plugins/bridge.js L50-114: every 156 s, and as soon as the reading is 320 s old. */
const nightscoutBridge = rule('cgm-remote-monitor bridge', (answer) => {
  const dueAt = afterReading(answer, 320);
  const latestAt = inS(answer, 156);
  return dueAt > answer.now ? Math.min(dueAt, latestAt) : latestAt;
});

/** lib/sources/dexcomshare.js ~L201-217: whole slots after the reading, 18 s, and up to 18 s of chance. */
const nightscoutConnect = rule('nightscout-connect', (answer, { random }) => {
  const slots = Math.max(1, Math.ceil((ageS(answer) - 18) / 300));
  return Math.max(afterReading(answer, slots * 300 + 18 + between(random, [0, 18])), inS(answer, 1));
});

/** Every rule that is more than a fixed interval. */
export const peers: readonly Rule[] = [
  nightscoutMenuBar,
  // Glucose.swift L38-67, DexcomShare.swift L98-105.
  glucoseBar('GlucoseBar 2024', 5),
  // The stored source files of v1.4.
  glucoseBar('GlucoseBar 2026', 15),
  trndi,
  lukaMini,
  glucoBar,
  sugarbar,
  nightwatcher,
  glucoseTicker,
  loopFollow,
  xdrip,
  nightscoutBridge,
  nightscoutConnect,
];
