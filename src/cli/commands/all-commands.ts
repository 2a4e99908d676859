import { authenticate } from './authenticate.ts';
import { backfill } from './backfill.ts';
import type { Command } from './command.ts';
import { connections } from './connections.ts';
import { current } from './current.ts';
import { exportHistory } from './export-history.ts';
import { graph } from './graph.ts';
import { hourly } from './hourly.ts';
import { importFile } from './import-file.ts';
import { record } from './record.ts';
import { rehearse } from './rehearse.ts';
import { summary } from './summary.ts';
import { tir } from './tir.ts';

/** By the names that are typed, in the order in which the help lists them. */
export const COMMANDS = {
  authenticate,
  connections,
  current,
  graph,
  record,
  backfill,
  summary,
  hourly,
  tir,
  export: exportHistory,
  import: importFile,
  rehearse,
} as const satisfies Readonly<Record<string, Command>>;
export type CommandName = keyof typeof COMMANDS;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
