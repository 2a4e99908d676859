import type { Language } from '../../shared/i18n/language.ts';
import type { Overview } from '../../shared/overview/overview.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { AlarmSystem } from '../alerts/alarm-system.ts';
import type { Followers } from '../engine/followers.ts';
import type { RecentReadings } from '../history/recent-readings.ts';
import type { Notices } from '../notices.ts';
import type { FlatarrowPorts } from '../ports/flatarrow-ports.ts';
import type { Transfer } from '../transfer/transfer.ts';
import { buildOverview } from './build-overview.ts';

export interface OverviewParts {
  ports: Pick<FlatarrowPorts, 'clock' | 'sources' | 'desktop'>;
  settings: Settings;
  language: Language;
  followers: Pick<Followers, 'health' | 'nextReadingAt'>;
  recent: Pick<RecentReadings, 'of'>;
  alarms: Pick<AlarmSystem, 'stateOf' | 'panel'>;
  notices: Pick<Notices, 'allIn'>;
  transfer: Pick<Transfer, 'importsChangedAt'>;
}

/** The snapshot of the program as it stands at this moment. */
export function overviewNow({ ports, settings, language, ...parts }: OverviewParts): Overview {
  const { clock, sources, desktop } = ports;
  const { followers, recent, alarms, notices, transfer } = parts;
  const now = clock.now();
  return buildOverview({
    settings,
    sources,
    now,
    timeZone: desktop.timeZone(),
    languages: desktop.languages(),
    language,
    dayStartsAt: new Date(now).setHours(0, 0, 0, 0),
    healthOf: (id) => followers.health(id),
    nextReadingAt: (id) => followers.nextReadingAt(id),
    readingsOf: (id) => recent.of(id),
    alertStateOf: (id) => alarms.stateOf(id),
    alarmOf: (persons, localClock) => alarms.panel(persons, localClock),
    notices: notices.allIn(language),
    importsChangedAt: transfer.importsChangedAt,
  });
}
