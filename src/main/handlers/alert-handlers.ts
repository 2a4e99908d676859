import type { SoundTrouble } from '../../shared/alerts/sound-trouble.ts';
import { type Message, message } from '../../shared/i18n/message.ts';
import { logAsCsv, logAsJson } from '../../shared/alerts/log-export.ts';
import type { AlertPlan } from '../../shared/alerts/plan.ts';
import type { AlertPreview } from '../../shared/alerts/preview.ts';
import { previewOf } from '../../shared/alerts/preview.ts';
import { mergeReadings } from '../../shared/glucose/merge.ts';
import type { FlatarrowHandlers } from '../../shared/ipc/contract.ts';
import { accountsOf } from '../../shared/settings/settings.ts';
import { readingsBetween } from '../history/readings-between.ts';
import type { HandlerParts } from './handlers.ts';

const DAY_MS = 24 * 3_600_000;
type AlertHandlers = FlatarrowHandlers['alerts'];

export function alertHandlers(parts: HandlerParts): AlertHandlers {
  const { alarms, history } = parts;
  return {
    snooze: ({ personId, minutes, ...answer }) => alarms.snooze(personId, minutes, answer),
    acknowledge: ({ personId, ...answer }) => alarms.acknowledge(personId, answer),
    unsnooze: ({ personId, from }) => alarms.unsnooze(personId, from),
    reportChannel: (report) => alarms.reportChannel(report.channel, reasonOf(report)),
    log: ({ limit }) => history.alertLog(limit),
    exportLog: async ({ format }) => exportLog(format, parts),
    preview: ({ personId, plan }) => preview(personId, plan, parts),
    rehearse: ({ personId, live }) => alarms.rehearsals.rehearse(personId, live),
    stopRehearsal: () => alarms.rehearsals.stop(),
  };
}

const SOUND_TROUBLES = {
  blocked: message('alertLog.soundBlocked'),
  unplayable: message('alertLog.soundUnplayable'),
  stuck: message('alertLog.soundStuck'),
  noDevice: message('alertLog.soundNoDevice'),
} as const satisfies Record<SoundTrouble, Message>;

function reasonOf(report: Parameters<AlertHandlers['reportChannel']>[0]): Message | undefined {
  return report.channel === 'sound' && report.reason ? SOUND_TROUBLES[report.reason] : undefined;
}

async function exportLog(
  format: 'csv' | 'json',
  { history, clock, desktop, overview, language }: HandlerParts,
): Promise<Awaited<ReturnType<AlertHandlers['exportLog']>>> {
  const now = clock.now();
  const { persons } = overview();
  const log = {
    entries: history.alertLog(Number.MAX_SAFE_INTEGER),
    personOf: (personId: string) => persons.find((person) => person.personId === personId),
    timeZone: desktop.timeZone(),
    now,
    language: language(),
  };
  const content = format === 'csv' ? logAsCsv(log) : logAsJson(log);
  const name = `flatarrow-alerts-${new Date(now).toISOString().slice(0, 10)}.${format}`;
  if (!desktop.saveText) return { outcome: 'content', name, content };
  return { outcome: await desktop.saveText(name, content) };
}

/**
 * The last day of the accounts that can speak, by the cloud's clock, as late as their readings usually are. Of a time
 * before anything was known it says nothing: nobody was followed then, and no reading was missing.
 */
function preview(personId: string, plan: AlertPlan, parts: HandlerParts): AlertPreview {
  const { settings, sources, clock, desktop, overview } = parts;
  const person = overview().persons.find((each) => each.personId === personId);
  const to = clock.now() + (person?.clockSkewMs ?? 0);
  const from = to - DAY_MS;
  if (!person) return { from, to, readings: 0, rings: [] };
  const ids = accountsOf(settings.current, personId)
    .filter(({ enabled, sourceId }) => enabled && !sources.get(sourceId).capabilities.delayed)
    .map(({ id }) => id);
  const known = readingsBetween({ ...parts, accountIds: ids, from: from - DAY_MS, to: to + 1 });
  const first = known[0];
  if (!first) return { from, to, readings: 0, rings: [] };
  const speaking = person.accounts.find(({ accountId }) => accountId === person.newest?.accountId);
  return previewOf({
    plan,
    readings: mergeReadings(known, ids),
    cadenceMs: person.cadenceMs,
    arrivalDelayMs: speaking?.publishDelayMs ?? 0,
    timeZone: desktop.timeZone(),
    from,
    to,
    sleeps: first.readAt > from ? [{ from, to: first.readAt }] : [],
  });
}
