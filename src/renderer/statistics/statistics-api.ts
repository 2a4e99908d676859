import type { Api } from '../../shared/ipc/define.ts';
import { appGroup } from '../../shared/ipc/groups/app.ts';
import { overviewGroup } from '../../shared/ipc/groups/overview.ts';
import { personsGroup } from '../../shared/ipc/groups/persons.ts';
import { settingsGroup } from '../../shared/ipc/groups/settings.ts';
import { statisticsGroup } from '../../shared/ipc/groups/statistics.ts';
import type { Store } from '../ui/store.ts';

/** What the statistics window asks and hears. */
export const statisticsGroups = {
  app: appGroup,
  overview: overviewGroup,
  settings: settingsGroup,
  persons: personsGroup,
  statistics: statisticsGroup,
};

export type StatisticsStore = Store<Api<typeof statisticsGroups>>;
