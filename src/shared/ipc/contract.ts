import type { Api, EventPayloads, Handlers } from './define.ts';
import { accountsGroup } from './groups/accounts.ts';
import { alertsGroup } from './groups/alerts.ts';
import { appGroup } from './groups/app.ts';
import { diagnosticsGroup } from './groups/diagnostics.ts';
import { mirrorsGroup } from './groups/mirrors.ts';
import { overviewGroup } from './groups/overview.ts';
import { personsGroup } from './groups/persons.ts';
import { readingsGroup } from './groups/readings.ts';
import { settingsGroup } from './groups/settings.ts';
import { transferGroup } from './groups/transfer.ts';
import { updatesGroup } from './groups/updates.ts';
import { statisticsGroup } from './groups/statistics.ts';

/**
 * Everything that passes between main and a window. From this one value come main's registration,
 * the preload's functions, the renderer's types and the test double.
 */
export const contract = {
  app: appGroup,
  overview: overviewGroup,
  readings: readingsGroup,
  statistics: statisticsGroup,
  settings: settingsGroup,
  persons: personsGroup,
  accounts: accountsGroup,
  mirrors: mirrorsGroup,
  alerts: alertsGroup,
  diagnostics: diagnosticsGroup,
  transfer: transferGroup,
  updates: updatesGroup,
} as const;

export type FlatarrowContract = typeof contract;
export type FlatarrowApi = Api<FlatarrowContract>;
export type FlatarrowHandlers = Handlers<FlatarrowContract>;
export type FlatarrowEvents = EventPayloads<FlatarrowContract>;
