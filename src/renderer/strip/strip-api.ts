import type { Api } from '../../shared/ipc/define.ts';
import { appGroup } from '../../shared/ipc/groups/app.ts';
import { overviewGroup } from '../../shared/ipc/groups/overview.ts';
import { readingsGroup } from '../../shared/ipc/groups/readings.ts';
import { settingsGroup } from '../../shared/ipc/groups/settings.ts';
import type { Store } from '../ui/store.ts';

/** What the strip asks and hears. */
export const stripGroups = {
  app: appGroup,
  overview: overviewGroup,
  readings: readingsGroup,
  settings: settingsGroup,
} as const;

export type StripStore = Store<Api<typeof stripGroups>>;
