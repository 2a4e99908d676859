import type { Api } from '../../shared/ipc/define.ts';
import { accountsGroup } from '../../shared/ipc/groups/accounts.ts';
import { alertsGroup } from '../../shared/ipc/groups/alerts.ts';
import { appGroup } from '../../shared/ipc/groups/app.ts';
import { overviewGroup } from '../../shared/ipc/groups/overview.ts';
import { personsGroup } from '../../shared/ipc/groups/persons.ts';
import { readingsGroup } from '../../shared/ipc/groups/readings.ts';
import { settingsGroup } from '../../shared/ipc/groups/settings.ts';
import type { Store } from '../ui/store.ts';

/** What the glance window asks and hears, and nothing else of the contract: it opens with every click on the tray. */
export const glanceGroups = {
  app: appGroup,
  overview: overviewGroup,
  readings: readingsGroup,
  settings: settingsGroup,
  persons: personsGroup,
  accounts: accountsGroup,
  alerts: alertsGroup,
} as const;

export type GlanceApi = Api<typeof glanceGroups>;
export type GlanceStore = Store<GlanceApi>;
