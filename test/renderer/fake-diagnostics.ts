import type { FlatarrowHandlers } from '../../src/shared/ipc/contract.ts';
import type { AccountDiagnostics } from '../../src/shared/ipc/groups/diagnostics.ts';
import type { AccountHealth } from '../../src/shared/overview/overview.ts';
import type { Scenario } from './scenarios.ts';

const MINUTE_MS = 60_000;

/** How a scenario's accounts have been doing: each asked every few minutes, and as it stands now at last. */
export function createFakeDiagnostics({ overview }: Scenario): FlatarrowHandlers['diagnostics'] {
  const accounts = (): AccountDiagnostics[] =>
    overview.persons.flatMap(({ name, cadenceMs, accounts: health }) =>
      health.map((each) => ({
        personName: name,
        health: { ...each, publishDelayMs: each.delayed ? 9_600_000 : 14_000 },
        cadenceMs,
        learnedFrom: each.state === 'ok' ? 57 : 0,
        asks: asksOf(each),
      })),
    );
  let shown: { id: string; text: string } | undefined;
  return {
    get: () => ({
      accounts: accounts(),
      storage: {
        historyBytes: 1_482_752,
        logBytes: 348_160,
        logFolder: '/home/somebody/.config/Flatarrow/logs',
      },
    }),
    bundle: ({ names, addresses, glucose }) => {
      const lines = [
        'Flatarrow diagnostics, 2026-11-20T08:41:30Z',
        '',
        'VERSIONS',
        'flatarrow  0.1.0',
        'host       electron',
        'system     linux 6.12.0 x64',
        '',
        'PERSONS',
        ...overview.persons.map(({ name }, index) => `Person ${index + 1}${names ? `: ${name}` : ''}`),
        '',
        'ACCOUNTS',
        ...accounts().flatMap(({ health }, index) => [
          `Account ${index + 1}: ${health.sourceId}, person 1`,
          ...(addresses ? [`  called  ${health.label}`] : []),
          `  state   ${health.state}`,
          ...asksOf(health).map(({ askedAt, tookMs, error, readings }) =>
            [
              `    ${new Date(askedAt).toISOString().slice(0, 19)}Z`,
              `${tookMs} ms`,
              error ?? `${readings} readings`,
            ].join('  '),
          ),
          ...(glucose ? ['  readings, mg/dL', '    2026-11-20T08:39:30Z  112 flat'] : []),
        ]),
      ];
      shown = { id: `${names}${addresses}${glucose}`, text: `${lines.join('\n')}\n` };
      return shown;
    },
    save: (id) =>
      shown?.id === id
        ? { outcome: 'content', name: 'flatarrow-diagnostics-2026-11-20.txt', content: shown.text }
        : { outcome: 'cancelled' },
  };
}

function asksOf({ lastAskAt, error, state }: AccountHealth): AccountDiagnostics['asks'] {
  if (lastAskAt === undefined) return [];
  const failed = state === 'ok' ? undefined : error?.kind;
  return [
    { askedAt: lastAskAt, tookMs: 231, ...(failed ? { error: failed } : { readings: 1 }) },
    { askedAt: lastAskAt - 5 * MINUTE_MS, tookMs: 187, readings: 1 },
    { askedAt: lastAskAt - 9 * MINUTE_MS, tookMs: 10_004, error: 'timeout' },
    { askedAt: lastAskAt - 10 * MINUTE_MS, tookMs: 204, readings: 0 },
    { askedAt: lastAskAt - 15 * MINUTE_MS, tookMs: 1210, readings: 12 },
  ];
}
