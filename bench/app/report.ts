import { type Each, SUBJECTS } from './subjects.ts';
import { AIMS, type Figures, type Summary } from './summary.ts';

const NAMES: Each<string> = {
  empty: 'empty',
  emptyWithDatabase: 'empty, a database open',
  flatarrow: 'Flatarrow',
  flatarrowWithYear: 'Flatarrow, a year of readings',
};

const COLUMNS: readonly (readonly [heading: string, cell: (figures: Figures) => string])[] = [
  ['start ms', ({ startMs }) => startMs.toFixed(0)],
  ['memory MB', ({ memoryMb }) => memoryMb.toFixed(1)],
  ['with window', ({ memoryWithWindowMb }) => memoryWithWindowMb.toFixed(1)],
  ['closed again', ({ memoryAfterWindowMb }) => memoryAfterWindowMb.toFixed(1)],
  ['CPU s/h', ({ cpuSPerHour }) => cpuSPerHour?.toFixed(2) ?? '–'],
  ['wake-ups/h', ({ wakeUpsPerHour }) => wakeUpsPerHour?.toFixed(0) ?? '–'],
  ['written kB/h', ({ writtenKbPerHour }) => writtenKbPerHour?.toFixed(0) ?? '–'],
];

/** The result as text for people. */
export function describe({ figures, ratios, wasShared }: Summary): string {
  const rows = SUBJECTS.map((key) => [NAMES[key], ...COLUMNS.map(([, cell]) => cell(figures[key]))]);
  const table = [['', ...COLUMNS.map(([heading]) => heading)], ...rows];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const left = SUBJECTS.map((key) => `${NAMES[key]}: ${figures[key].leftByWindow.join(', ') || 'none'}`);
  return [
    'Medians. Start: an empty program until ready, Flatarrow until the value is in the tray. Memory: PSS of all processes.',
    ...lines,
    '',
    `memory, tray only     ${times(ratios.memoryTrayOnly, AIMS.memoryTrayOnly)}; with a year ${ratios.memoryTrayOnlyWithYear.toFixed(3)}; against an empty program with a database open ${ratios.memoryTrayOnlyToDatabase.toFixed(3)}`,
    `memory, with a window ${ratios.memoryWithWindow.toFixed(3)} × the empty program; against one with an empty window ${ratios.memoryWithWindowToEmptyWindow.toFixed(3)}`,
    `start to value        ${times(ratios.startToValue, AIMS.startToValue)}; with a year ${ratios.startToValueWithYear.toFixed(3)}; against an empty program with a database open ${ratios.startToValueToDatabase.toFixed(3)}`,
    `CPU at rest           ${figures.flatarrow.cpuSPerHour?.toFixed(2) ?? '–'} s an hour, aim ${AIMS.cpuSPerHour} s`,
    '',
    `Flatarrow by process, MB: ${processes(figures.flatarrow)}`,
    `empty by process, MB: ${processes(figures.empty)}`,
    `Processes that a closed window left behind: ${left.join('; ')}`,
    ...(wasShared
      ? ['Another process ran the same Electron meanwhile: memory shared with it looks smaller than it is.']
      : []),
  ].join('\n');
}

function times(ratio: number, aim: number): string {
  return `${ratio.toFixed(3)} × the empty program, aim ${aim.toFixed(2)}`;
}

function processes({ memoryByProcessMb }: Figures): string {
  return Object.entries(memoryByProcessMb)
    .toSorted(([, one], [, other]) => other - one)
    .map(([role, mb]) => `${role} ${mb.toFixed(1)}`)
    .join(', ');
}
