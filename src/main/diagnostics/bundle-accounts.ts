import type { Reading } from '../../shared/glucose/reading.ts';
import type { AccountDiagnostics, Ask, BundleChoice } from '../../shared/ipc/groups/diagnostics.ts';
import { duration, indented, instant, table } from './lines.ts';

/** An account as the file tells of it. */
export interface BundleAccount extends AccountDiagnostics {
  /** Counted from 1, as elsewhere in the file. */
  personNumber: number;
  /** Of the last hours, ascending by time. */
  readings: readonly Reading[];
}

export function accountLines(accounts: readonly BundleAccount[], choice: BundleChoice): string[] {
  return accounts.flatMap((account, index) => [
    `Account ${index + 1}: ${account.health.sourceId}, person ${account.personNumber}`,
    ...indented(table(rows(account, choice))),
    ...indented(indented(account.asks.map(askLine))),
    ...(choice.glucose ? indented(readingLines(account.readings)) : []),
  ]);
}

function rows(
  { health, cadenceMs, learnedFrom, asks }: BundleAccount,
  choice: BundleChoice,
): (readonly [string, string | undefined])[] {
  const { error } = health;
  return [
    ['called', choice.addresses ? health.label : undefined],
    ['state', health.state],
    ['error', error && `${error.kind} since ${instant(error.since)}`],
    ['not before', instant(error?.retryAt)],
    ['last asked', instant(health.lastAskAt)],
    ['last answer', instant(health.lastAnswerAt)],
    ['next ask', instant(health.nextAskAt)],
    ['a reading every', duration(cadenceMs)],
    [
      'visible after',
      `${duration(health.publishDelayMs) ?? 'unknown'}, learned from ${learnedFrom} readings`,
    ],
    ['its clock is ahead by', health.clockSkewMs === 0 ? undefined : duration(health.clockSkewMs)],
    ['last asks', askSummary(asks)],
  ];
}

function askSummary(asks: readonly Ask[]): string {
  const tookMs = asks.filter(({ error }) => !error).map((ask) => ask.tookMs);
  const sorted = tookMs.toSorted((a, b) => a - b);
  const errors = Map.groupBy(
    asks.flatMap(({ error }) => error ?? []),
    (kind) => kind,
  );
  return [
    `${sorted.length} answered`,
    ...(sorted.length > 0
      ? [`median ${duration(sorted[Math.floor(sorted.length / 2)])}, slowest ${duration(sorted.at(-1))}`]
      : []),
    ...[...errors].map(([kind, each]) => `${kind} ${each.length}×`),
  ].join('; ');
}

function askLine({ askedAt, tookMs, readings, error }: Ask): string {
  return `${instant(askedAt)}  ${duration(tookMs)}  ${error ?? (readings === 1 ? '1 reading' : `${readings ?? 0} readings`)}`;
}

function readingLines(readings: readonly Reading[]): string[] {
  return [
    'readings, mg/dL',
    ...indented(
      readings.map(
        ({ readAt, mgdl, special, trend }) =>
          `${instant(readAt)}  ${special ? special.toUpperCase() : mgdl} ${trend}`,
      ),
    ),
  ];
}
