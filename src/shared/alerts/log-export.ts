import { z } from 'zod';
import { writeCsv } from '../csv.ts';
import type { EpochMs } from '../glucose/reading.ts';
import { plainMgdl } from '../glucose/units.ts';
import type { Language } from '../i18n/language.ts';
import { alertKindSchema } from './kind.ts';
import { type AlertLogEntry, alertLogEntrySchema, answeredFromSchema } from './log.ts';
import { messageIn } from './log-reason.ts';
import { answeredFromWords, logActionWords, logReasonWords } from './log-words.ts';
import { wallClockFormat } from './time-window.ts';
import { alertTitle } from './words.ts';

/** Who is who in the log. */
export interface LoggedPerson {
  name: string;
  /** As the vendor's own app converts. */
  mgdlPerMmol: number;
}

export interface LogToExport {
  /** Newest first, as the log is read. */
  entries: readonly AlertLogEntry[];
  /** Undefined for somebody who has been removed. */
  personOf: (personId: string) => LoggedPerson | undefined;
  timeZone: string;
  now: EpochMs;
  language: Language;
}

/** An instant in UTC, `2026-11-20T02:05:00.000Z`. */
const instant = z.iso.datetime();
/** What the clock on the wall showed, `2026-11-20 03:05:00`. */
const localTime = z.string();

/**
 * The alert log as a JSON file: oldest first, one member for each line of the log. `version` changes when a member is
 * taken away or changes its meaning; new members may come at any time. Nothing secret is in it: no address, login or
 * account.
 */
export const exportedLogSchema = z.object({
  format: z.literal('flatarrow-alert-log'),
  version: z.literal(1),
  exportedAt: instant,
  /** IANA name of the zone of every `local`. */
  timeZone: z.string(),
  entries: z.array(
    z.object({
      at: instant,
      local: localTime,
      person: z.string(),
      kind: alertKindSchema,
      action: alertLogEntrySchema.shape.action,
      /** As the program names it, and in words. */
      reason: z.string(),
      words: z.string(),
      /** The value that it was decided on, in both units; null where there was none. */
      mgdl: z.number().nullable(),
      mmol: z.number().nullable(),
      /** When that value was measured. */
      measuredAt: instant.nullable(),
      /** From where somebody answered; null where nobody did. */
      answeredFrom: answeredFromSchema.nullable(),
    }),
  ),
});
export type ExportedLog = z.infer<typeof exportedLogSchema>;

const COLUMNS = [
  'time UTC',
  'time local',
  'person',
  'alarm',
  'what happened',
  'why',
  'mg/dL',
  'mmol/L',
  'measured UTC',
  'answered from',
] as const;

/** The whole log for a spreadsheet: RFC 4180, oldest first. */
export function logAsCsv(log: LogToExport): string {
  const { language } = log;
  const rows = log.entries.toReversed().map((entry) => {
    const { at, local, person, mgdl, mmol, measuredAt } = exported(entry, log);
    const what = [
      alertTitle(entry.kind, language),
      logActionWords(entry, language),
      logReasonWords(entry, language),
    ];
    return [at, local, person, ...what, mgdl, mmol, measuredAt, answeredFromWords(entry, language)];
  });
  return writeCsv({ columns: COLUMNS, rows });
}

/** The whole log for programs; its shape is {@link exportedLogSchema}. */
export function logAsJson(log: LogToExport): string {
  const content: ExportedLog = {
    format: 'flatarrow-alert-log',
    version: 1,
    exportedAt: new Date(log.now).toISOString(),
    timeZone: log.timeZone,
    entries: log.entries.toReversed().map((entry) => exported(entry, log)),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function exported(
  entry: AlertLogEntry,
  { personOf, timeZone, language }: LogToExport,
): ExportedLog['entries'][number] {
  const { at, personId, kind, action, reason, mgdl, readAt, from } = entry;
  const person = personOf(personId);
  return {
    at: new Date(at).toISOString(),
    local: localTimeOf(at, timeZone),
    person: person?.name ?? language.t('alertLog.somebodyRemoved'),
    kind,
    action,
    reason: messageIn(reason)?.key ?? reason,
    words: logReasonWords(entry, language),
    mgdl: mgdl ?? null,
    mmol: mgdl === undefined ? null : Number(plainMgdl(mgdl, 'mmol/L', person?.mgdlPerMmol)),
    measuredAt: readAt === undefined ? null : new Date(readAt).toISOString(),
    answeredFrom: from ?? null,
  };
}

/** Swedish dates are written as the standard writes them. */
function localTimeOf(at: EpochMs, timeZone: string): string {
  return wallClockFormat('sv-SE', timeZone, { dateStyle: 'short', timeStyle: 'medium' }).format(at);
}
